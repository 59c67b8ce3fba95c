import { formatZone, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import type { UndoTargets } from "./findTargets";
import type { UndoStep } from "./UndoStep";

/**
 * Makes sure that nothing is in the way before anything is taken back: a sheet that is protected meanwhile, or a filter
 * over rows into which something is to be put back, for Excel misplaces that. One round trip where sheets are changed.
 * Errors: sheetProtected, undoRowsHidden.
 */
export async function refuseUndo(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  { sheets }: UndoTargets,
): Promise<void> {
  const zones = new Map<string, Zone | null>();
  for (const step of steps) {
    if (!("sheet" in step) || step.kind === "removeSheet") continue;
    if (!sheets.has(step.sheet)) continue;
    const before = zones.get(step.sheet) ?? null;
    zones.set(step.sheet, step.kind === "cells" ? bothRows(before, step.zone) : before);
  }
  const queued = [...zones].map(([key, zone]) => {
    const sheet = context.workbook.worksheets.getItem(key).load("name");
    sheet.protection.load("protected");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    const rows = zone === null ? null : sheet.getRange(formatZone(zone)).load("rowHidden");
    return { sheet, rows };
  });
  if (queued.length > 0) await context.sync();
  for (const { sheet, rows } of queued) {
    if (sheet.protection.protected) throw new ExcelError("sheetProtected", { sheet: sheet.name });
    const filters = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)];
    const isFiltered = filters.some(({ isDataFiltered }) => isDataFiltered);
    if (rows !== null && (rows.rowHidden as boolean | null) !== false && isFiltered)
      throw new ExcelError("undoRowsHidden", { sheet: sheet.name });
  }
}

/** One column of cells over the rows of both. */
function bothRows(one: Zone | null, other: Zone): Zone {
  const row = Math.min(one?.row ?? other.row, other.row);
  const end = Math.max(one === null ? 0 : one.row + one.rows, other.row + other.rows);
  return { row, column: other.column, rows: end - row, columns: 1 };
}
