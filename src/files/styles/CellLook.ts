import type { Border, Style } from "@odoo/o-spreadsheet";

/** What Excel knows of a cell's look and the engine does not; it travels on the engine's style and back to the file. */
export interface ExcelStyle {
  readonly fontName?: string;
  readonly fontScheme?: string;
  readonly fontFamily?: number;
  readonly underline?: string;
  readonly vertAlign?: string;
  readonly horizontal?: string;
  readonly vertical?: string;
  readonly indent?: number;
  readonly textRotation?: number;
  readonly shrinkToFit?: boolean;
  readonly readingOrder?: number;
  readonly pattern?: string;
  readonly patternColor?: string;
  readonly locked?: boolean;
  readonly hidden?: boolean;
}

export type FileStyle = Style & { readonly excel?: ExcelStyle };

/** One cell format (xf) of a file. */
export interface CellFormat {
  readonly style: FileStyle | undefined;
  readonly format: string | undefined;
  readonly border: Border | undefined;
}
