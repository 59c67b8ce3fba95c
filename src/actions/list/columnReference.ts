import { sheetPrefix } from "../../excel/address/parseAddress";
import { structuredColumn } from "../../excel/address/structuredReference";
import { formatZone } from "../../excel/address/Zone";
import type { SourceTable } from "../sources/SourceTable";

/**
 * The data cells of a source column as a formula names them: Deals[Amount] in a table, else 'Sheet'!$C$2:$C$901.
 * A column of a table whose header is blank or there twice is named by its cells, too. Totals and notes at the end of
 * the list stay outside.
 */
export function columnReference(table: SourceTable, column: number): string {
  const header = table.headers[column] ?? "";
  const isOnly = table.headers.filter((other) => other.toLowerCase() === header.toLowerCase()).length === 1;
  if (table.ref.kind === "table" && header !== "" && isOnly) return structuredColumn(table.ref.name, header);
  const zone = {
    row: table.firstRow - 1,
    column: table.firstColumn - 1 + column,
    rows: table.liveRows ?? table.rows,
    columns: 1,
  };
  return sheetPrefix(table.sheet) + formatZone(zone, true);
}
