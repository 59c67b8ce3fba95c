import type { SourceTable } from "./SourceTable";

/** The row of the sheet, from 1, that a row of a list (from 0) came from; the first where several were joined. */
export function sheetRow(
  { firstRow, origins }: Pick<SourceTable, "firstRow" | "origins">,
  row: number,
): number {
  return firstRow + (origins?.[row]?.[0] ?? row);
}
