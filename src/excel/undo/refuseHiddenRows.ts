import { formatZone, type Zone } from "../address/Zone";
import { ExcelError } from "../ExcelError";
import type { UndoStep, UndoTargets } from "./UndoStep";

/**
 * Excel misplaces what is put back over rows that a filter hides meanwhile. One round trip where cells are to be put
 * back. Error: undoRowsHidden.
 */
export async function refuseHiddenRows(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  { sheets }: UndoTargets,
): Promise<void> {
  const zones = new Map<string, Zone>();
  for (const step of steps) {
    if (step.kind !== "cells" || sheets.get(step.sheet)?.isNullObject !== false) continue;
    const before = zones.get(step.sheet);
    zones.set(step.sheet, before === undefined ? step.zone : bothRows(before, step.zone));
  }
  const queued = [...zones].map(([key, zone]) => {
    const sheet = context.workbook.worksheets.getItem(key).load("name");
    sheet.autoFilter.load("isDataFiltered");
    sheet.tables.load("items/autoFilter/isDataFiltered");
    return { sheet, rows: sheet.getRange(formatZone(zone)).load("rowHidden") };
  });
  if (queued.length > 0) await context.sync();
  const hidden = queued.find(({ sheet, rows }) => {
    const filters = [sheet.autoFilter, ...sheet.tables.items.map(({ autoFilter }) => autoFilter)];
    return rows.rowHidden !== false && filters.some(({ isDataFiltered }) => isDataFiltered);
  });
  if (hidden !== undefined) throw new ExcelError("undoRowsHidden", { sheet: hidden.sheet.name });
}

/** One column of cells over the rows of both. */
function bothRows(one: Zone, other: Zone): Zone {
  const row = Math.min(one.row, other.row);
  const end = Math.max(one.row + one.rows, other.row + other.rows);
  return { row, column: one.column, rows: end - row, columns: 1 };
}
