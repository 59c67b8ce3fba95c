import { formatZone, type Zone } from "../address/Zone";

/** Queues the search for rows (from 0) of a column whose cells are formatted as Text; call the result after the next sync. */
export function queueTextRows(
  context: Excel.RequestContext,
  sheet: string,
  zone: Zone,
): () => ReadonlySet<number> {
  const range = context.workbook.worksheets.getItem(sheet).getRange(formatZone(zone)).load("numberFormat");
  return () => {
    const formats = range.numberFormat as unknown[][];
    return new Set(formats.flatMap(([format], row) => (format === "@" ? [row] : [])));
  };
}
