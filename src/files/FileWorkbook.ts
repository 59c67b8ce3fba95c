import type { FileZone } from "./address";
import type { ConditionalFormat, FileValidation } from "./CellRules";
import type { FileChart, FilePicture } from "./FileDrawing";
import type { PageSetup } from "./PageSetup";
import type { CellLook, DefaultFont } from "./styles/CellLook";

/**
 * A workbook as a file holds it, whatever program it is for. Rows, columns and sheets count from 0, sizes are pixels at
 * 96 dpi, colours "#RRGGBB", formulas as Excel shows them but without "=".
 */
export interface FileWorkbook {
  readonly sheets: readonly FileSheet[];
  /** index of the sheet that is shown */
  readonly activeSheet: number;
  readonly names: readonly FileName[];
  /** custom XML parts by their id */
  readonly customXml: ReadonlyMap<string, string>;
  /** document settings of add-ins */
  readonly settings: ReadonlyMap<string, unknown>;
  /** the theme part as it stands; null for Office's own */
  readonly theme: string | null;
  readonly defaultFont: DefaultFont;
}

/** A defined name. */
export interface FileName {
  readonly name: string;
  /** index of the sheet that the name belongs to, null for the workbook */
  readonly scope: number | null;
  readonly formula: string;
  readonly hidden: boolean;
  readonly comment: string;
}

export interface FileSheet {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  /** row by row, from left to right; a source of large sheets may make them while they are read */
  readonly cells: Iterable<FileCell>;
  /** rows with a height or a look of their own and hidden ones */
  readonly rows: ReadonlyMap<number, FileRow>;
  readonly columns: readonly FileColumns[];
  /** width of a column that `columns` does not name */
  readonly defaultWidth: number;
  readonly merges: readonly FileZone[];
  readonly tables: readonly FileTable[];
  /** the filter of cells that are no table; `criteria` as they stand in a file, "" for none */
  readonly filter: { readonly zone: FileZone; readonly criteria: string } | null;
  readonly validations: readonly FileValidation[];
  /** first rule first */
  readonly conditionalFormats: readonly ConditionalFormat[];
  /** links of cells to web and mail addresses */
  readonly links: readonly { readonly zone: FileZone; readonly url: string }[];
  readonly charts: readonly FileChart[];
  readonly pictures: readonly FilePicture[];
  /** rows and columns that stay in view */
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly showsGridLines: boolean;
  /** percent; null for 100 */
  readonly zoom: number | null;
  readonly tabColor: string | null;
  readonly isProtected: boolean;
  readonly pageSetup: PageSetup;
}

export type FileValue = number | string | boolean | null;

/** A cell of Excel holds no more characters. */
export const longestText = 32_767;

export interface FileCell {
  readonly row: number;
  readonly col: number;
  /** what was typed, or the last result of the formula; null for none */
  readonly value: FileValue;
  /** the value is one of Excel's error words */
  readonly isError: boolean;
  readonly formula: string | null;
  /** for a dynamic array, the cells that its results fill; those beside the first hold values alone */
  readonly block: FileZone | null;
  /** one object for all cells that look alike; null for a plain cell */
  readonly look: CellLook | null;
}

export interface FileRow {
  readonly height: number | null;
  readonly hidden: boolean;
  /** of cells that hold nothing */
  readonly look?: CellLook;
}

/** Columns side by side that are alike, both ends included. */
export interface FileColumns {
  readonly from: number;
  readonly to: number;
  readonly width: number | null;
  readonly hidden: boolean;
  /** of cells that hold nothing */
  readonly look?: CellLook;
}

export interface FileTable {
  readonly name: string;
  readonly zone: FileZone;
  readonly columns: readonly FileTableColumn[];
  readonly hasHeaders: boolean;
  readonly hasTotals: boolean;
  readonly hasFilterButtons: boolean;
  /** what its filter asks of each column, as it stands in a file; "" for nothing */
  readonly filter: string;
  /** such as "TableStyleMedium2"; null for none */
  readonly style: string | null;
  readonly firstColumn: boolean;
  readonly lastColumn: boolean;
  readonly bandedRows: boolean;
  readonly bandedColumns: boolean;
}

export interface FileTableColumn {
  /** the very text of the header cell */
  readonly name: string;
  /** formula of the whole column */
  readonly formula: string | null;
  readonly totalsLabel: string | null;
  /** "sum", "average" …; "custom" for `totalsFormula` */
  readonly totalsFunction: string | null;
  readonly totalsFormula: string | null;
}
