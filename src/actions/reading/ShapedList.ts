import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Said } from "../../core/reading/Reading";
import type { Grain } from "../../core/reading/shape/periodHeader";
import type { SourceTable } from "../sources/SourceTable";

/** How a list stands otherwise than on its sheet, for whoever sees the columns and rows of the sheet. */
export interface ListShape {
  /** Periods that stand across: how they count, the first and last of those that do, and the columns chosen for them all. */
  readonly across: {
    readonly columns: readonly number[];
    readonly first: string;
    readonly last: string;
    readonly as: "unfolded" | "summed" | "latest";
  } | null;
  /** From how many rows of the sheet the rows came; null where they are the same. */
  readonly rows: {
    readonly from: number;
    readonly to: number;
    readonly as: "unfolded" | "sumRows" | "lastRow";
  } | null;
}

/** A loaded list in the shape that a job works on. */
export interface ShapedList<R extends SourceRole> extends Said {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping<R>;
  /** The rows of the loaded list that each row came from; null where they are the same. */
  readonly origins: readonly (readonly number[])[] | null;
  /** The column of first days, where periods that stood across were unfolded. */
  readonly periods: { readonly column: number; readonly grain: Grain } | null;
  readonly across: ListShape["across"];
  /** Whether cells are others than on the sheet. */
  readonly changes: boolean;
}
