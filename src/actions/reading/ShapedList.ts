import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Said } from "../../core/reading/Reading";
import type { Grain } from "../../core/reading/shape/periodHeader";
import type { SourceTable } from "../sources/SourceTable";

/** A loaded list in the shape that a job works on. */
export interface ShapedList<R extends SourceRole> extends Said {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping<R>;
  /** The rows of the loaded list that each row came from; null where they are the same. */
  readonly origins: readonly (readonly number[])[] | null;
  /** The column of first days, where periods that stood across were unfolded. */
  readonly periods: { readonly column: number; readonly grain: Grain } | null;
  /** Whether cells are others than on the sheet. */
  readonly changes: boolean;
}
