import type { Zone } from "../address/Zone";
import { readZones } from "../read/readZones";
import { addedRows } from "./addedRows";
import type { CellsStep } from "./CellsStep";
import { findRemovals } from "./findRemovals";
import { rowNow } from "./rowNow";
import { typedInCells } from "./typedInCells";
import { typedInRemoval } from "./typedInRemoval";
import type { UndoStep } from "./UndoStep";
import type { UndoTargets } from "./UndoTargets";
import { WrittenCells } from "./WrittenCells";

export interface TypedSince {
  /** The steps without what would take away or overwrite cells that the user changed since. */
  readonly steps: readonly UndoStep[];
  /** How many cells were typed in since. */
  readonly cells: number;
}

/**
 * What the user typed since a write was done, in the cells that taking it back would change. An added sheet that holds
 * such cells stays as it is, and so does a sheet with such cells in rows that the write inserted: what it held before
 * stood in other rows. A table column with such cells stays with our own cells cleared. Two round trips, one more where
 * rows were added to tables, one more per 18,000 cells.
 */
export async function typedSince(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  targets: UndoTargets,
): Promise<TypedSince> {
  const written = new WrittenCells([...steps, ...(await addedRows(context, steps, targets.tables))]);
  const removals = await findRemovals(context, steps, targets, written);
  const overwriting = steps.filter(
    (step): step is CellsStep =>
      step.kind === "cells" &&
      step.after !== undefined &&
      targets.sheets.get(step.sheet)?.isNullObject === false,
  );
  const now = await readZones(context, [
    ...removals,
    ...overwriting.map((step) => ({ sheet: step.sheet, zone: zoneNow(step) })),
  ]);
  let cells = 0;
  const keptSheets = new Set<string>();
  const instead = new Map<UndoStep, UndoStep | null>();
  const clearing: UndoStep[] = [];
  removals.forEach((removal, index) => {
    const typed = typedInRemoval(removal, now[index] ?? [], written);
    if (typed === null) return;
    cells += typed.cells;
    instead.set(removal.step, null);
    if ("sheet" in removal.step) keptSheets.add(removal.step.sheet);
    else clearing.push(typed.clearOwn);
  });
  overwriting.forEach((step, index) => {
    const typed = typedInCells(step, now[removals.length + index] ?? []);
    if (typed === null) return;
    cells += typed.cells;
    instead.set(step, typed.step);
  });
  const left = steps
    .filter((step) => !("sheet" in step && keptSheets.has(step.sheet)))
    .map((step) => (instead.has(step) ? instead.get(step) : step))
    .filter((step) => step !== null && step !== undefined);
  return { steps: [...left, ...clearing], cells };
}

function zoneNow(step: CellsStep): Zone {
  const row = rowNow(step, 0);
  return { ...step.zone, row, rows: rowNow(step, step.zone.rows - 1) - row + 1 };
}
