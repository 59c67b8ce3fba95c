import { formatZone } from "../address/formatZone";
import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import type { SourceRef } from "./SourceRef";

export interface LoadedSource {
  readonly ref: SourceRef;
  readonly label: string;
  readonly sheet: string;
  /** Header row and data. */
  readonly zone: Zone;
  readonly headers: readonly string[];
  /** What the last row held when it was read. */
  readonly lastRow: readonly unknown[];
}

/**
 * Queues the check that a source still stands as it was read; call the result after the next sync.
 * Error: sourceChanged when rows or columns came, went or moved since.
 */
export function queueSourceUnchanged(context: Excel.RequestContext, source: LoadedSource): () => void {
  const { workbook } = context;
  const { sheet, zone, ref } = source;
  const worksheet = workbook.worksheets.getItem(sheet);
  const header = worksheet.getRange(formatZone({ ...zone, rows: 1 })).load("values");
  const last = worksheet
    .getRange(formatZone({ ...zone, row: zone.row + zone.rows - 1, rows: 1 }))
    .load("values");
  const table = ref.kind === "table" ? workbook.tables.getItem(ref.name).getRange().load("address") : null;
  return () => {
    const sameHeader = (header.values[0] ?? []).every(
      (cell, index) => String(cell) === source.headers[index],
    );
    const sameLast = (last.values[0] ?? []).every((cell, index) => same(cell, source.lastRow[index]));
    const samePlace = table === null || table.address.endsWith(`!${formatZone(zone)}`);
    if (!sameHeader || !sameLast || !samePlace)
      throw new ExcelError("sourceChanged", { source: source.label });
  };
}

function same(now: unknown, then: unknown): boolean {
  if (then !== null && typeof then === "object" && "error" in then) return now === then.error;
  return (now ?? "") === (then ?? "");
}
