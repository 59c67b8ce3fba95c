import { formatZone } from "../address/formatZone";
import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import type { SourceRef } from "./SourceRef";

export interface SourceExpectation {
  readonly ref: SourceRef;
  readonly label: string;
  readonly sheet: string;
  readonly zone: Zone;
  readonly headers: readonly string[];
  /** What the last row held when it was read. */
  readonly lastRow: readonly unknown[];
  /** Columns that are to be added beside the list and must be free; null when the source is a table. */
  readonly free: Zone | null;
}

/**
 * Queues the checks that must hold before anything is written beside a source; call the result after the next sync.
 * Errors: sourceChanged when rows or columns came, went or moved since it was read; sheetProtected; mergedCells;
 * columnsNotFree.
 */
export function queueSourceCheck(context: Excel.RequestContext, expected: SourceExpectation): () => void {
  const { workbook } = context;
  const { sheet, zone, ref, free } = expected;
  const worksheet = workbook.worksheets.getItem(sheet);
  worksheet.protection.load("protected");
  const header = worksheet.getRange(formatZone({ ...zone, rows: 1 })).load("values");
  const last = worksheet
    .getRange(formatZone({ ...zone, row: zone.row + zone.rows - 1, rows: 1 }))
    .load("values");
  const table = ref.kind === "table" ? workbook.tables.getItem(ref.name).getRange().load("address") : null;
  const beside = free === null ? null : worksheet.getRange(formatZone(free));
  const taken = beside?.getUsedRangeOrNullObject(true).load("address");
  const merged = beside?.getMergedAreasOrNullObject().load("address");
  return () => {
    if (worksheet.protection.protected) throw new ExcelError("sheetProtected", { sheet });
    const sameHeader = (header.values[0] ?? []).every(
      (cell, index) => String(cell) === expected.headers[index],
    );
    const sameLast = (last.values[0] ?? []).every((cell, index) => same(cell, expected.lastRow[index]));
    const samePlace = table === null || table.address.endsWith(`!${formatZone(zone)}`);
    if (!sameHeader || !sameLast || !samePlace)
      throw new ExcelError("sourceChanged", { source: expected.label });
    if (taken?.isNullObject === false) throw new ExcelError("columnsNotFree", { address: taken.address });
    if (merged?.isNullObject === false)
      throw new ExcelError("mergedCells", { sheet, address: merged.address });
  };
}

function same(now: unknown, then: unknown): boolean {
  if (then !== null && typeof then === "object" && "error" in then) return now === then.error;
  return (now ?? "") === (then ?? "");
}
