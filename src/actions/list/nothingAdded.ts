import { sheetPrefix } from "../../excel/address/parseAddress";
import { formatZone, sheetRows, type Zone } from "../../excel/address/Zone";
import { readZones } from "../../excel/read/readZones";
import type { SourceTable } from "../sources/SourceTable";

/**
 * A condition that is true while no row is typed or inserted directly below a list of cells, which formulas on the list
 * would not see; null for a table, which takes such a row in. What stands there already, as a total does, is counted.
 * One round trip for a list of cells.
 */
export async function nothingAdded(
  context: Excel.RequestContext,
  { ref, sheet, headers, firstRow, firstColumn, rows, liveRows = rows }: SourceTable,
): Promise<string | null> {
  const below: Zone = {
    row: firstRow - 1 + liveRows,
    column: firstColumn - 1,
    rows: 1,
    columns: headers.length,
  };
  if (ref.kind === "table" || below.row >= sheetRows) return null;
  const [contents] = await readZones(context, [{ sheet, zone: below }]);
  const filled = (contents ?? []).flat().filter((content) => content !== "").length;
  const named = (zone: Partial<Zone>): string => sheetPrefix(sheet) + formatZone({ ...below, ...zone }, true);
  const columns = named({ row: 0, rows: sheetRows });
  return `COUNTA(INDEX(${columns},ROWS(${named({ row: 0, rows: below.row })})+1,0))=${filled}`;
}
