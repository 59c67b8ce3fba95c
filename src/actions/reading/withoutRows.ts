import type { RowKind } from "../../core/reading/RowFacts";
import { breathe } from "../../excel/pause";
import type { SourceTable } from "../sources/SourceTable";

interface WithoutRows {
  readonly table: SourceTable;
  /** Whether formulas over the list's cells would take rows that are left out. */
  readonly changes: boolean;
}

/**
 * A list in which the rows that are none of its data are blank, but for the columns of ours. Where all of them stand at
 * its end, formulas may end above them; those on the columns of a table cannot.
 */
export async function withoutRows(
  table: SourceTable,
  leftOut: ReadonlySet<number>,
  kinds: readonly RowKind[],
): Promise<WithoutRows> {
  if (leftOut.size === 0) return { table, changes: false };
  const { tier, override, reason } = table.own;
  const columns: SourceTable["columns"][number][] = [];
  for (const [column, cells] of table.columns.entries()) {
    const isOurs = column === tier || column === override || column === reason;
    columns.push(isOurs ? cells : cells.map((cell, row) => (leftOut.has(row) ? null : cell)));
    await breathe();
  }
  let end = table.rows;
  while (leftOut.has(end - 1) || kinds[end - 1] === "blank") end--;
  const isAtEnd = table.ref.kind !== "table" && end > 0 && [...leftOut].every((row) => row >= end);
  return { table: { ...table, columns, ...(isAtEnd ? { liveRows: end } : {}) }, changes: !isAtEnd };
}
