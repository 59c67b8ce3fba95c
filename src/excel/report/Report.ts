import type { Cell } from "../../core/cells/Cell";

/** A written sheet as data; drawReport lays it out and draws it, and no feature knows where anything stands. */
export interface Report {
  readonly title: string;
  /** From which list, which period, by which settings, when, live or values: one line. */
  readonly facts: readonly string[];
  /** Shows, under them, whether what was written as values still holds; absent where nothing was, or none was asked for. */
  readonly check?: ReportFigure;
  /** One as a rule; one per currency where each stands by itself. */
  readonly sections: readonly ReportSection[];
  /** What is left out or was read in a special way, at the end. */
  readonly findings: readonly string[];
  readonly findingsTitle: string;
  readonly family: SheetFamily;
  /** Footer of the printed page: "Page 2 of 3"; `&P` is the page, `&N` their number. */
  readonly pageOf: string;
}

/** What a sheet is: its tab's colour and whether it shows grid lines follow from it. */
export type SheetFamily = "report" | "list" | "check" | "settings";

export interface ReportSection {
  /** Above the section; null for the only one. */
  readonly heading: string | null;
  /** The answer: figures of the tables below, a label above each. */
  readonly figures: readonly ReportFigure[];
  readonly chart: ReportChart | null;
  /** Below each other, the most read first. */
  readonly tables: readonly ReportTable[];
}

export interface ReportFigure {
  readonly label: string;
  readonly value: ReportCell;
  readonly format: string | null;
}

export type ReportCell = Cell | ReportFormula;

export interface ReportFormula {
  /** With "=". */
  readonly formula: (at: Places) => string;
  /** What it gives as things stand. */
  readonly value: Cell;
  /** Cells to the right that its result takes, its own included; 1 as a rule. */
  readonly columns?: number;
}

export function isReportFormula(cell: ReportCell): cell is ReportFormula {
  return typeof cell === "object" && cell !== null && "formula" in cell;
}

/** Where things of a section stand, as absolute addresses; tables by their id, rows and columns from 0. */
export interface Places {
  /** One cell of a table's body. */
  cell(table: string, row: number, column: number): string;
  /** A column of a table's body. */
  column(table: string, column: number): string;
  /** The first rows of a column of a table's body. */
  top(table: string, rows: number, column: number): string;
  /** A cell of the table's total, wherever that is when the table is spilled and ends in it. */
  total(table: string, column: number): string;
  /** A cell of the rows beside a table's total. */
  beside(table: string, row: number, column: number): string;
  /** The value of a headline figure. */
  figure(index: number): string;
}

export interface ReportColumn {
  readonly header: string;
  readonly kind: "text" | "number";
  readonly format: string | null;
  /** Characters at which its texts wrap; see columnWidths for the rule. */
  readonly wrapAt?: number;
}

/** With a format, numbers in it stand at the left as well. */
export function textColumn(header: string, format: string | null = null, wrapAt?: number): ReportColumn {
  return { header, kind: "text", format, ...(wrapAt === undefined ? {} : { wrapAt }) };
}

export function numberColumn(header: string, format: string): ReportColumn {
  return { header, kind: "number", format };
}

/** Amounts with so many decimals: a minus and red below zero, a dash for zero. */
export function moneyFormat(decimals = 0): string {
  const number = decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`;
  return `${number};[Red]-${number};"–"`;
}

/** Of cells that are to be 0. */
export const checkFormat = "[Red]#,##0.00;[Red]-#,##0.00;0.00";

/** So many bars of a picture at the most. */
export const mostBars = 12;

export interface ReportTable {
  /** By which formulas and charts of its section name it. */
  readonly id: string;
  readonly caption: string;
  /** What it is for, a line under its caption. */
  readonly lead?: string;
  readonly columns: readonly ReportColumn[];
  readonly rows: readonly (readonly ReportCell[])[];
  /** Rows of a table that is all spilled, in place of `rows`. */
  readonly spilledRows?: number;
  /** Formulas that spill over the rows, each from its column on; the rows hold what they give. */
  readonly spills?: readonly ReportSpill[];
  /** Rows kept free below them, for formulas whose results may become more by themselves. */
  readonly room?: number;
  /** Above the rows where those become more by themselves, else below. */
  readonly total?: readonly ReportCell[];
  /** The last of the rows is their total. */
  readonly endsInTotal?: boolean;
  /** Rows that follow the total and are not in it. */
  readonly beside?: readonly (readonly ReportCell[])[];
  /** What its figures mean, each a line under it. */
  readonly notes: readonly string[];
  /** Columns that tell what a row is about. */
  readonly keys: readonly number[];
  /** Begins a page where it is printed. */
  readonly startsPage?: boolean;
  /** Lies on the sheet and is not printed; nothing that is printed stands below it. */
  readonly isUnprinted?: boolean;
  /** People type into its cells. */
  readonly inputs?: readonly number[];
}

export interface ReportSpill {
  readonly column: number;
  readonly columns: number;
  /** The first rows of the table; absent for all. */
  readonly rows?: number;
  readonly formula: (at: Places) => string;
}

/** A picture of columns of one of the section's tables. */
export interface ReportChart {
  /** Name of the chart object, by which a re-run finds it. */
  readonly name: string;
  readonly title: string;
  readonly table: string;
  /** The first rows of the table; absent for all. */
  readonly rows?: number;
  readonly categories: number;
  readonly series: readonly ReportSeries[];
  readonly valueTitle: string;
  readonly valueFormat: string;
  /** Of the axis at the right, which runs from 0 to 100 %. */
  readonly shareTitle?: string;
}

export interface ReportSeries {
  readonly column: number;
  readonly name: string;
  readonly look: "bar" | "softBar" | "line" | "dashed" | "target";
  readonly onShareAxis?: boolean;
}
