import type { Cell } from "../../core/cells/Cell";
import type { MarkProblem } from "../../excel/marks/storedMarks";
import type { ListLook } from "../../excel/read/listLook";
import type { SourceRef } from "../../excel/read/resolveSource";

export type { SourceRef };

export interface SourceOption {
  readonly ref: SourceRef;
  /** What the user sees: the table's or name's own name, or Sheet!A1:F200. */
  readonly label: string;
  readonly sheet: string;
  readonly address: string;
  /** Data rows, the header row not counted. */
  readonly rows: number;
  readonly headers: readonly string[];
}

/** The columns beside the source that an earlier classification wrote; indexes into SourceTable.columns. */
export interface OwnColumns {
  readonly tier: number | null;
  readonly override: number | null;
  readonly reason: number | null;
  /** What each cell of the tier column holds as typed: "=…" for a formula, else its value. */
  readonly tierFormulas: readonly (string | number | boolean)[];
  /** Number of that classification in our hidden names; null or absent when there was none. */
  readonly number?: number | null;
  /** Sheet column (from 0) of the first of three free columns beside a list that is no table. */
  readonly newColumn?: number;
  /** Rows (from 0) of the tier column that the user changed since. */
  readonly typedOver?: {
    readonly rows: readonly number[];
    readonly formulas: readonly number[];
    /** The column holds what an earlier run wrote, because Excel's own undo took the last one back. */
    readonly isTakenBack?: boolean;
  };
  /** Why what was written in the tier column is not known: all of it counts as typed then; null as a rule. */
  readonly problem?: MarkProblem | null;
}

export interface SourceTable {
  readonly ref: SourceRef;
  readonly label: string;
  readonly sheet: string;
  /** The last header row and data, without the sheet's name: "A4:H1204". */
  readonly address: string;
  /** What the header rows say together; letters where there is none. */
  readonly headers: readonly string[];
  /** The texts of the row of which `address` begins, where they are others than the headers. */
  readonly headerCells?: readonly string[];
  /** Whether the list has no header row: `address` begins with its first data row. */
  readonly isHeadless?: true;
  /** Column by column; each has `rows` cells. */
  readonly columns: readonly (readonly Cell[])[];
  readonly rows: number;
  /** Rows above the totals and notes at the end, where live formulas end above those; absent where they take all. */
  readonly liveRows?: number;
  /** Sheet row of the first data row and sheet column of the first column, both counted from 1. */
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly own: OwnColumns;
  /** What the sheet shows beside the values; absent where it was not read. */
  readonly look?: ListLook;
  /** Of a list in another shape than on the sheet: the rows of the sheet's list that each row came from. */
  readonly origins?: readonly (readonly number[])[];
  /** Of accounts that were summed per currency: the currency of each row, "" for none. */
  readonly currencies?: readonly string[];
  /** Where periods that stood across were unfolded: the column of their first days. */
  readonly periodColumn?: number;
  /**
   * In a workbook that counts its days from 1904: the columns of dates. Their cells are given here as all others are,
   * counted from 1900. Absent else.
   */
  readonly from1904?: readonly number[];
}

/** What tells a list from others: of a table or name its reference is enough. */
export type ListPlace = Pick<SourceTable, "ref" | "sheet" | "firstRow" | "firstColumn">;

/** What a source is remembered under: a table or name by its name, a range by its sheet and first cell. */
export function sourceKey(table: ListPlace): string {
  return table.ref.kind === "range"
    ? `range:${table.sheet}:${table.firstRow}:${table.firstColumn}`
    : `${table.ref.kind}:${table.ref.name}`;
}
