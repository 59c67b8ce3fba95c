import { formatZone, type Zone } from "../address/Zone";
import { readZoneCells, type SheetZone, type ZoneCells } from "../read/readZones";
import { isFormula } from "../marks/RecordedCell";
import { cellOps } from "../write/cellOps";
import { breathe } from "../pause";
import type { WriteOp } from "../write/WriteOp";
import { cellChanges, spillsOf, zoneNow } from "./cellSteps";
import type { UndoTargets } from "./findTargets";
import { rowShifts } from "./insertedRows";
import { objectChange } from "./objectSteps";
import { findRemovals, typedInRemoval } from "./removals";
import type { TableStep } from "./tableGrowth";
import { tableChanges, tableZones } from "./tableSteps";
import type { StepOf, UndoStep } from "./UndoStep";
import { WrittenCells } from "./WrittenCells";

export interface UndoPlan {
  /** The changes that take back what still stands of a write, in order. */
  readonly ops: readonly WriteOp[];
  /** Sheets that the write added and that stay, for cells were typed there. */
  readonly kept: readonly Excel.Worksheet[];
  /** How many cells were typed in since and stay. */
  readonly cells: number;
  /** Names of sheets where somebody else inserted or deleted rows: nothing can be taken back there. */
  readonly left: readonly string[];
}

/**
 * What takes back those changes of a write that the workbook shows, the last one first. What the user typed since stays,
 * and so does an added sheet that holds such cells, and a sheet with such cells in rows that the write inserted: what it
 * held before stood in other rows. A table column with such cells stays with our own cells cleared. Two round trips at
 * most, those of spillsOf, and one more per 18,000 cells to look at.
 */
export async function planUndo(
  context: Excel.RequestContext,
  given: readonly UndoStep[],
  targets: UndoTargets,
): Promise<UndoPlan> {
  const shifts = rowShifts(given, targets);
  const moved = [...shifts].flatMap(([sheet, shift]) => (shift === null ? [sheet] : []));
  const steps = given.filter(
    (step) => isOurs(step, given, targets) && !("sheet" in step && moved.includes(step.sheet)),
  );
  const written = new WrittenCells([...steps, ...rowsAdded(steps, targets)]);
  const removals = await findRemovals(context, steps, targets, shifts, written);
  const overwriting = steps.filter(
    (step): step is StepOf<"cells"> => step.kind === "cells" && targets.sheets.has(step.sheet),
  );
  const spills = await spillsOf(context, overwriting, shifts);
  const reader = new ZoneReader();
  const removalCells = removals.map((removal) => reader.queue(removal));
  const cellsNow = overwriting.map((step) => reader.queue(zoneNow(step, shifts)));
  const tables = steps.flatMap((step) => {
    const table = "table" in step ? targets.tables.get(step.table) : undefined;
    if (table === undefined || !isTableStep(step)) return [];
    const { beside, rows, headers } = tableZones(step, table);
    return [
      {
        step,
        table,
        beside: reader.queue(beside),
        rows: reader.queue(rows),
        headers: headers.map((header) => reader.queue(header)),
      },
    ];
  });
  const now = await reader.read(context);

  let cells = 0;
  const keptSheets = new Set<string>();
  const changes = new Map<UndoStep, WriteOp[]>();
  const add = (step: UndoStep, ops: readonly WriteOp[]): void => {
    changes.set(step, [...(changes.get(step) ?? []), ...ops]);
  };
  const places = new Map<UndoStep, Map<number, ZoneCells["contents"]>>();
  removals.forEach((removal, index) => {
    const { step, sheet, zone, place } = removal;
    const { contents } = now(removalCells[index]);
    const typed = typedInRemoval(removal, contents, written);
    if (typed !== null) cells += typed.cells;
    if (step.kind === "removeTableColumns") {
      if (typed === null)
        places.set(step, (places.get(step) ?? new Map<number, ZoneCells["contents"]>()).set(place, contents));
      else add(step, cellOps({ sheet, zone, contents: typed.ownCleared }));
    } else if (typed !== null && "sheet" in step) keptSheets.add(step.sheet);
  });
  for (const [index, step] of overwriting.entries()) {
    await breathe();
    const found = cellChanges(step, now(cellsNow[index]), spills.get(step.sheet) ?? [], shifts, overwriting);
    cells += found.typed;
    add(step, found.ops);
  }
  for (const { step, table, beside, rows, headers } of tables) {
    const found = tableChanges(step, table, {
      beside: now(beside).contents,
      rows: now(rows).contents,
      headers: headers.map((header) => now(header).contents),
      places: places.get(step) ?? new Map(),
    });
    cells += found.typed;
    add(step, found.ops);
  }
  for (const step of steps) add(step, objectChange(step, targets, shifts));
  const ops = [...steps]
    .reverse()
    .filter((step) => !("sheet" in step && keptSheets.has(step.sheet)))
    .flatMap((step) => changes.get(step) ?? []);
  const clears = removals
    .filter(
      ({ step }, index) =>
        step.kind === "removeSheet" &&
        !keptSheets.has(step.sheet) &&
        now(removalCells[index]).contents.some((row) => row.some(isFormula)),
    )
    .reverse()
    .map(({ sheet, zone }) => cleared(sheet, zone));
  const left = moved.map((sheet) => targets.sheets.get(sheet)?.name ?? sheet);
  const kept = [...targets.added].flatMap(([step, sheet]) =>
    "sheet" in step && keptSheets.has(step.sheet) ? [sheet] : [],
  );
  return { ops: [...clears, ...ops], kept, cells, left };
}

/**
 * Empties a sheet of formulas that goes, before anything that they read: they would change, and an undo that breaks off
 * in between would take them for the user's when it is tried again.
 */
function cleared(sheet: string, zone: Zone): WriteOp {
  return {
    ...{ bytes: 500, undo: [] },
    apply: ({ workbook }) => workbook.worksheets.getItem(sheet).getRange(formatZone(zone)).clear("Contents"),
  };
}

/** What was put into rows that were added to tables, where they stand now. */
function rowsAdded(steps: readonly UndoStep[], { tables }: UndoTargets): UndoStep[] {
  return steps.flatMap((step): UndoStep[] => {
    const table = step.kind === "removeTableRows" ? tables.get(step.table) : undefined;
    if (step.kind !== "removeTableRows" || table === undefined) return [];
    const { before, contents } = step;
    const row = table.zone.row + before;
    const zone = { row, column: table.zone.column, rows: contents.length, columns: contents[0]?.length ?? 0 };
    return [{ kind: "wrote", sheet: table.sheet, zone, written: { contents } }];
  });
}

const isTableStep = (step: UndoStep): step is TableStep =>
  step.kind === "removeTableColumns" || step.kind === "removeTableRows";

/** Steps on a sheet that the write should have added count only where it did, under the name that they use. */
function isOurs(step: UndoStep, steps: readonly UndoStep[], { added }: UndoTargets): boolean {
  if (!("sheet" in step)) return true;
  const adding = steps.find((other) => other.kind === "removeSheet" && other.sheet === step.sheet);
  if (adding === undefined) return true;
  const sheet = added.get(adding);
  return (
    sheet !== undefined && (step === adding || sheet.name !== (adding as StepOf<"removeSheet">).temporary)
  );
}

/** Collects zones to be read together. */
class ZoneReader {
  private readonly zones: SheetZone[] = [];

  /** The number to ask for the zone's cells by; undefined where there is none to read. */
  queue(zone: SheetZone | null): number | undefined {
    return zone === null ? undefined : this.zones.push(zone) - 1;
  }

  async read(context: Excel.RequestContext): Promise<(queued: number | undefined) => ZoneCells> {
    const cells = await readZoneCells(context, this.zones);
    const none: ZoneCells = { contents: [], formats: [] };
    return (queued) => (queued === undefined ? none : (cells[queued] ?? none));
  }
}
