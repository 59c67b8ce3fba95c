import { formatZone, type Zone, zoneHas } from "../address/Zone";
import { readZones } from "../read/readZones";
import type { CellsStep, UndoStep, UndoTargets } from "./UndoStep";
import { findRemovals, type Removal } from "./findRemovals";
import { maySpill, WrittenCells } from "./WrittenCells";
import { type Content, sameContent } from "../write/Content";
import { parseAddress, zoneOfRange } from "../address/parseAddress";

interface TypedSince {
  /** The steps without what would take away or overwrite cells that the user changed since. */
  readonly steps: readonly UndoStep[];
  /** How many cells were typed in since. */
  readonly cells: number;
}

/**
 * What the user typed since a write was done, in the cells that taking it back would change. An added sheet that holds
 * such cells stays as it is, and so does a sheet with such cells in rows that the write inserted: what it held before
 * stood in other rows. A table column with such cells stays with our own cells cleared. Two round trips, one more where
 * rows were added to tables or formulas may spill, one more per 18,000 cells.
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
  const spills = await spillsOf(context, overwriting);
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
    const typed = typedInCells(step, now[removals.length + index] ?? [], spills.get(step.sheet) ?? []);
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

interface TypedInCells {
  /** How many cells no longer hold what the write put there. */
  readonly cells: number;
  /** The step without them. */
  readonly step: CellsStep;
}

/** By sheet where the formulas that steps put into cells spill now. One round trip where there are any. */
async function spillsOf(
  context: Excel.RequestContext,
  steps: readonly CellsStep[],
): Promise<ReadonlyMap<string, readonly Zone[]>> {
  const queued = steps.flatMap((step) =>
    (step.after ?? []).flatMap((contents, r) =>
      contents.flatMap((content, c) => {
        if (!maySpill(content)) return [];
        const cell = { row: rowNow(step, r), column: step.zone.column + c, rows: 1, columns: 1 };
        const range = context.workbook.worksheets.getItem(step.sheet).getRange(formatZone(cell));
        return [{ sheet: step.sheet, range: range.getSpillingToRangeOrNullObject().load("address") }];
      }),
    ),
  );
  if (queued.length > 0) await context.sync();
  const spills = new Map<string, readonly Zone[]>();
  for (const { sheet, range } of queued) {
    const zone = zoneOfRange(range);
    if (zone !== null) spills.set(sheet, [...(spills.get(sheet) ?? []), zone]);
  }
  return spills;
}

/**
 * What the user typed in the cells that a step would overwrite; null when nothing. `now` is what the cells hold, from
 * the row where the step's first one stands.
 */
function typedInCells(
  step: CellsStep,
  now: readonly (readonly Content[])[],
  spills: readonly Zone[],
): TypedInCells | null {
  const first = rowNow(step, 0);
  const isTyped = (r: number, c: number): boolean => {
    const after = step.after?.[r]?.[c];
    const row = rowNow(step, r);
    const content = now[row - first]?.[c] ?? "";
    if (after === undefined || after === null || sameContent(content, after)) return false;
    return !spills.some((spill) => zoneHas(spill, row, step.zone.column + c));
  };
  const cells = countCells(step.contents, (_, r, c) => isTyped(r, c));
  if (cells === 0) return null;
  const contents = step.contents.map((row, r) => row.map((content, c) => (isTyped(r, c) ? null : content)));
  return { cells, step: { ...step, contents } };
}

/** The sheet row in which a row of a step (from 0) stands until the step is taken back. */
function rowNow({ zone, rowsAfter }: CellsStep, row: number): number {
  return rowsAfter?.[row] ?? zone.row + row;
}

interface TypedInRemoval {
  /** How many cells hold what neither we wrote nor a formula of ours spilled. */
  readonly cells: number;
  /** Clears our own cells alone. */
  readonly clearOwn: UndoStep;
}

/** What the user typed in the cells that a step would take away; null when nothing. `now` is what they hold. */
function typedInRemoval(
  { sheet, zone, spills }: Removal,
  now: readonly (readonly Content[])[],
  written: WrittenCells,
): TypedInRemoval | null {
  const isOurs = (content: Content, r: number, c: number): boolean => {
    const row = zone.row + r;
    const column = zone.column + c;
    return (
      content === "" ||
      sameContent(content, written.at(sheet, row, column)) ||
      spills.some((spill) => zoneHas(spill, row, column))
    );
  };
  const cells = countCells(now, (content, r, c) => !isOurs(content, r, c));
  if (cells === 0) return null;
  const contents = now.map((row, r) =>
    row.map((content, c) => (content !== "" && isOurs(content, r, c) ? "" : null)),
  );
  return { cells, clearOwn: { kind: "cells", sheet, zone, contents } };
}

/** In how many cells of a grid the test is true; rows and columns are counted from 0. */
function countCells<Value>(
  grid: readonly (readonly Value[])[],
  test: (content: Value, row: number, column: number) => boolean,
): number {
  return grid.reduce((sum, row, r) => sum + row.filter((content, c) => test(content, r, c)).length, 0);
}

/** What was put into rows that were added to tables, where they stand now. One round trip where there are any. */
async function addedRows(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  tables: UndoTargets["tables"],
): Promise<UndoStep[]> {
  const bodies = steps.flatMap((step) => {
    const table = step.kind === "removeTableRows" ? tables.get(step.table) : undefined;
    if (step.kind !== "removeTableRows" || table?.isNullObject !== false) return [];
    return [{ step, body: table.getDataBodyRange().load("address") }];
  });
  if (bodies.length > 0) await context.sync();
  return bodies.flatMap(({ step, body }): UndoStep[] => {
    const place = parseAddress(body.address);
    if (place === null) return [];
    const zone: Zone = { ...place.zone, row: place.zone.row + step.row, rows: step.count };
    return [{ kind: "wrote", sheet: place.sheet, zone, contents: step.contents }];
  });
}
