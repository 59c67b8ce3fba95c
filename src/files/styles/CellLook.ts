/** One cell format (xf) of a file. */
export interface CellLook {
  readonly style: CellStyle | null;
  /** Excel's number format code; null for General */
  readonly format: string | null;
  readonly border: CellBorder | null;
  /** the text was typed behind an apostrophe */
  readonly quotePrefix: boolean;
}

/** Font, fill, alignment and protection of a cell in the words of files; what is absent is Excel's default. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly strikethrough?: boolean;
  /** "single", "double", "singleAccounting" or "doubleAccounting" */
  readonly underline?: string;
  /** "superscript" or "subscript" */
  readonly vertAlign?: string;
  readonly fontName?: string;
  /** points */
  readonly fontSize?: number;
  readonly color?: string;
  readonly fill?: string;
  /** pattern drawn over the fill, such as "darkGrid" */
  readonly pattern?: string;
  readonly patternColor?: string;
  /** "left", "center", "right", "fill", "justify", "centerContinuous" or "distributed" */
  readonly horizontal?: string;
  /** "top", "center", "justify" or "distributed" */
  readonly vertical?: string;
  readonly wrapText?: boolean;
  readonly indent?: number;
  /** degrees: up to 90 upwards, 91 to 180 downwards from 90, 255 for letters one below the other */
  readonly textRotation?: number;
  readonly shrinkToFit?: boolean;
  readonly readingOrder?: number;
  readonly locked?: boolean;
  readonly hidden?: boolean;
}

export interface CellBorder {
  readonly left?: BorderLine;
  readonly right?: BorderLine;
  readonly top?: BorderLine;
  readonly bottom?: BorderLine;
}

export interface BorderLine {
  /** "thin", "medium", "double" … */
  readonly style: string;
  readonly color: string;
}

export interface DefaultFont {
  readonly name: string;
  readonly size: number;
}
