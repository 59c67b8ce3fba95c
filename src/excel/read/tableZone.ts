import { parseAddress, type SheetAddress } from "../address/parseAddress";

/**
 * Queues where a table's headers and data stand; call the result after the next sync. Excel's own range of a table
 * holds its totals row too, which is no row of the list.
 */
export function queueTableZone(table: Excel.Table): () => SheetAddress | null {
  const range = table.getRange().load("address");
  table.load("showTotals");
  return () => {
    const place = parseAddress(range.address);
    if (place === null) return null;
    const rows = place.zone.rows - (table.showTotals ? 1 : 0);
    return { ...place, zone: { ...place.zone, rows } };
  };
}
