/** How a sheet is printed. What is absent is as Excel prints by itself. */
export interface PageSetup {
  readonly orientation?: "portrait" | "landscape";
  /** the number of a paper in files: 1 is Letter, 9 is A4 */
  readonly paperSize?: number;
  /** percent; without meaning beside `fitTo` */
  readonly scale?: number;
  /** shrunk to so many pages; 0: as many as it takes */
  readonly fitTo?: { readonly width: number; readonly height: number } | undefined;
  readonly centerHorizontally?: boolean;
  readonly centerVertically?: boolean;
  readonly printsGridLines?: boolean;
  readonly printsHeadings?: boolean;
  readonly blackAndWhite?: boolean;
  readonly errors?: PrintedErrors;
  readonly order?: "downThenOver" | "overThenDown";
  /** in inches */
  readonly margins?: Readonly<Partial<Record<Margin, number>>>;
  /** with Excel's codes, such as "&P of &N" */
  readonly header?: PageTexts;
  readonly footer?: PageTexts;
  /** rows that begin a page, from the top */
  readonly rowBreaks?: readonly number[];
  /** columns that begin a page, from the left */
  readonly columnBreaks?: readonly number[];
  /** what else a file says, by element */
  readonly others?: Readonly<Record<string, OtherSetup>>;
}

export type Margin = "left" | "right" | "top" | "bottom" | "header" | "footer";

export type PrintedErrors = "displayed" | "blank" | "dash" | "NA";

export interface PageTexts {
  readonly left: string;
  readonly center: string;
  readonly right: string;
}

/** Attributes, and child elements as they stand in the file. */
export interface OtherSetup {
  readonly attributes: Readonly<Record<string, string>>;
  readonly inner: string;
}

/** Excel's margins of a new sheet, in inches. */
export const usualMargins: Readonly<Record<Margin, number>> = {
  left: 0.7,
  right: 0.7,
  top: 0.75,
  bottom: 0.75,
  header: 0.3,
  footer: 0.3,
};

/** Names of a sheet that say what is printed and what is repeated; files mark them as Excel's own. */
export const printNames: readonly string[] = ["Print_Area", "Print_Titles"];
