import { sheetPrefix } from "../../excel/address/parseAddress";
import { formatZone, sheetRows, type Zone } from "../../excel/address/Zone";
import { readZones } from "../../excel/read/readZones";
import type { SourceTable } from "../sources/SourceTable";

/**
 * A condition that is true while no row is typed or inserted directly below a list of cells, which formulas on the list
 * would not see; null for a table, which takes such a row in. What stands there already, as a total does, is counted.
 * `columns`: those that are read of the list. One round trip for a list of cells.
 */
export async function nothingAdded(
  context: Excel.RequestContext,
  { ref, sheet, firstRow, firstColumn, rows, liveRows = rows }: SourceTable,
  columns: readonly number[],
): Promise<string | null> {
  const below: Zone = {
    row: firstRow - 1 + liveRows,
    column: firstColumn - 1 + Math.min(...columns),
    rows: 1,
    columns: Math.max(...columns) - Math.min(...columns) + 1,
  };
  if (ref.kind === "table" || columns.length === 0 || below.row >= sheetRows) return null;
  const [contents] = await readZones(context, [{ sheet, zone: below }]);
  const filled = (contents ?? []).flat().filter((content) => content !== "").length;
  const cells = (count: number): string =>
    `COUNTA(${sheetPrefix(sheet)}${formatZone({ ...below, row: firstRow - 1, rows: count }, true)})`;
  return `${cells(liveRows + 1)}-${cells(liveRows)}=${filled}`;
}
