import { formatZone } from "../address/formatZone";
import type { Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import { queueSourceUnchanged, type LoadedSource } from "./queueSourceUnchanged";

export interface SourceExpectation extends LoadedSource {
  /** Columns that are to be added beside the list and must be free; null when the source is a table. */
  readonly free: Zone | null;
}

/**
 * Queues the checks that must hold before anything is written beside a source; call the result after the next sync.
 * Errors: sourceChanged when rows or columns came, went or moved since it was read; sheetProtected; mergedCells;
 * columnsNotFree.
 */
export function queueSourceCheck(context: Excel.RequestContext, expected: SourceExpectation): () => void {
  const { sheet, free } = expected;
  const worksheet = context.workbook.worksheets.getItem(sheet);
  worksheet.protection.load("protected");
  const checkUnchanged = queueSourceUnchanged(context, expected);
  const beside = free === null ? null : worksheet.getRange(formatZone(free));
  const taken = beside?.getUsedRangeOrNullObject(true).load("address");
  const merged = beside?.getMergedAreasOrNullObject().load("address");
  return () => {
    if (worksheet.protection.protected) throw new ExcelError("sheetProtected", { sheet });
    checkUnchanged();
    if (taken?.isNullObject === false) throw new ExcelError("columnsNotFree", { address: taken.address });
    if (merged?.isNullObject === false)
      throw new ExcelError("mergedCells", { sheet, address: merged.address });
  };
}
