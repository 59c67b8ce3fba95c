import type { ColumnMapping, FieldOf, SourceRole } from "../../core/columns/fields";
import { hasCustomFunctions } from "../../excel/hasCustomFunctions";
import { jsonBytes } from "../../excel/write/WriteOp";
import type { SourceTable } from "../sources/SourceTable";
import type { Message, WriteMode } from "./messages";

/** Whether results may be live formulas, and whether they should be. */
export interface LiveAdvice {
  /** The choice until the user makes one. */
  readonly mode: WriteMode;
  readonly possible: boolean;
  /** Why values are better, or all there is; null when live formulas are. */
  readonly reason: Message | null;
}

/** Columns that live formulas hand over whole to a custom function, with every recalculation. */
const sentFields: { readonly [R in SourceRole]?: readonly FieldOf<R>[] } = {
  accounts: ["value"],
  opportunities: ["amount", "stage", "closeDate"],
};

/** Rows above which Excel is slow with custom functions over whole columns (house default; office-js 2786, 4654). */
const manyRows = 10_000;
/** What Excel hands over to a custom function ends at 5 MB. */
const mostBytes = 5_000_000;
/** Brackets and comma of a row. */
const rowBytes = 3;

/** `columns`: those of the request beside the mapped ones that are handed over, too. */
export function liveAdvice<R extends SourceRole>(
  role: R,
  table: SourceTable,
  mapping: ColumnMapping<R>,
  columns: readonly number[] = [],
): LiveAdvice {
  const missing = customFunctionsMissing();
  if (missing !== null) return { mode: "values", possible: false, reason: missing };
  const sent = [...(sentFields[role] ?? []).map((field) => mapping[field]), ...columns];
  const cells = [...new Set(sent)].flatMap((column) =>
    column === null ? [] : [table.columns[column] ?? []],
  );
  if (cells.length === 0 || table.rows <= manyRows) return { mode: "live", possible: true, reason: null };
  const bytes = cells.flat().reduce<number>((sum, cell) => sum + jsonBytes(cell) + rowBytes, 0);
  if (bytes <= mostBytes)
    return { mode: "values", possible: true, reason: { key: "liveManyRows", params: { rows: table.rows } } };
  const megabytes = Math.ceil(bytes / 100_000) / 10;
  return { mode: "values", possible: false, reason: { key: "liveTooLarge", params: { megabytes } } };
}

/** Why KAM formulas do not work in this Excel; null when they do. */
export function customFunctionsMissing(): Message | null {
  return hasCustomFunctions() ? null : { key: "liveNoRuntime", params: {} };
}
