import { formatZone } from "../address/formatZone";
import { parseAddress } from "../address/parseAddress";
import type { Zone } from "../address/Zone";
import { readZones, type SheetZone } from "../read/readZones";
import type { Content } from "../write/Content";
import { sameContent } from "../write/sameContent";
import type { UndoStep } from "./UndoStep";
import { WrittenCells } from "./WrittenCells";

export interface TypedSince {
  /** The steps without what would take away or overwrite cells that the user changed since. */
  readonly steps: readonly UndoStep[];
  /** How many cells were typed in since. */
  readonly cells: number;
}

type CellsStep = Extract<UndoStep, { kind: "cells" }>;

interface Removal extends SheetZone {
  readonly step: UndoStep;
  readonly spills: readonly Excel.Range[];
}

/**
 * What the user typed since a write was done, in the cells that taking it back would change. An added sheet that holds
 * such cells stays as it is, and so does a sheet with such cells in rows that the write inserted: what it held before
 * stood in other rows. A table column with such cells stays with our own cells cleared. Two round trips, one more per
 * 18,000 cells.
 */
export async function typedSince(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  targets: {
    readonly sheets: ReadonlyMap<string, Excel.Worksheet>;
    readonly tables: ReadonlyMap<string, Excel.Table>;
    readonly columns: ReadonlyMap<UndoStep, Excel.TableColumn>;
  },
): Promise<TypedSince> {
  const written = new WrittenCells([...steps, ...(await addedRows(context, steps, targets.tables))]);
  const removals = await removalsOf(context, steps, targets, written);
  const cellSteps = steps.filter(
    (step): step is CellsStep =>
      step.kind === "cells" &&
      step.after !== undefined &&
      targets.sheets.get(step.sheet)?.isNullObject === false,
  );
  const now = await readZones(context, [
    ...removals,
    ...cellSteps.map((step) => ({ sheet: step.sheet, zone: zoneNow(step) })),
  ]);
  const keep = new Set<UndoStep>();
  const instead: UndoStep[] = [];
  let cells = 0;
  removals.forEach(({ step, sheet, zone, spills }, index) => {
    const results = spills.flatMap((range) =>
      range.isNullObject ? [] : (parseAddress(range.address)?.zone ?? []),
    );
    const grid = now[index] ?? [];
    const isOurs = (content: Content, row: number, column: number): boolean =>
      content === "" ||
      sameContent(content, written.at(sheet, row, column)) ||
      results.some((result) => contains(result, row, column));
    const typed = count(grid, (content, r, c) => !isOurs(content, zone.row + r, zone.column + c));
    if (typed === 0) return;
    cells += typed;
    keep.add(step);
    if (step.kind !== "removeTableColumn") return;
    instead.push({
      kind: "cells",
      sheet,
      zone,
      contents: grid.map((row, r) =>
        row.map((content, c) =>
          content !== "" && isOurs(content, zone.row + r, zone.column + c) ? "" : null,
        ),
      ),
    });
  });
  const restored = new Map<UndoStep, UndoStep>();
  cellSteps.forEach((step, index) => {
    const grid = now[removals.length + index] ?? [];
    const first = rowNow(step, 0);
    const isTyped = (r: number, c: number): boolean => {
      const after = step.after?.[r]?.[c];
      const content = grid[rowNow(step, r) - first]?.[c] ?? "";
      return after !== undefined && after !== null && !sameContent(content, after);
    };
    const typed = count(step.contents, (_, r, c) => isTyped(r, c));
    if (typed === 0) return;
    cells += typed;
    const contents = step.contents.map((row, r) => row.map((content, c) => (isTyped(r, c) ? null : content)));
    restored.set(step, { ...step, contents });
  });
  const keptSheets = new Set([...keep].flatMap((step) => ("sheet" in step ? [step.sheet] : [])));
  const left = steps.filter((step) => !keep.has(step) && !("sheet" in step && keptSheets.has(step.sheet)));
  return { steps: [...left.map((step) => restored.get(step) ?? step), ...instead], cells };
}

/** The sheet row in which a row of a step stands until the step is taken back. */
function rowNow({ zone, rowsAfter }: CellsStep, row: number): number {
  return rowsAfter?.[row] ?? zone.row + row;
}

function zoneNow(step: CellsStep): Zone {
  const row = rowNow(step, 0);
  return { ...step.zone, row, rows: rowNow(step, step.zone.rows - 1) - row + 1 };
}

/** Rows that were added to tables, where they stand now. */
async function addedRows(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  tables: ReadonlyMap<string, Excel.Table>,
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

async function removalsOf(
  context: Excel.RequestContext,
  steps: readonly UndoStep[],
  { sheets, columns }: Parameters<typeof typedSince>[2],
  written: WrittenCells,
): Promise<Removal[]> {
  const found: { step: UndoStep; range: Excel.Range; spills: Excel.Range[] }[] = [];
  for (const step of steps) {
    const removes = step.kind === "removeSheet" || step.kind === "removeRows";
    const sheet = removes ? sheets.get(step.sheet) : undefined;
    const column = columns.get(step);
    if (removes && sheet?.isNullObject === false) {
      const spills = written.formulas(step.sheet).map((cell) =>
        sheet
          .getRange(formatZone({ ...cell, rows: 1, columns: 1 }))
          .getSpillingToRangeOrNullObject()
          .load("address"),
      );
      const range = sheet.getUsedRangeOrNullObject(true).load("address");
      found.push({ step, range, spills });
    } else if (column?.isNullObject === false) {
      found.push({ step, range: column.getDataBodyRange().load("address"), spills: [] });
    }
  }
  if (found.length > 0) await context.sync();
  return found.flatMap(({ step, range, spills }) => {
    const place = range.isNullObject ? null : parseAddress(range.address);
    if (place === null) return [];
    const zone = step.kind === "removeRows" ? { ...place.zone, row: step.row, rows: step.count } : place.zone;
    return [{ step, sheet: place.sheet, zone, spills }];
  });
}

function count<Value>(
  grid: readonly (readonly Value[])[],
  test: (content: Value, row: number, column: number) => boolean,
): number {
  return grid.reduce((sum, row, r) => sum + row.filter((content, c) => test(content, r, c)).length, 0);
}

function contains(zone: Zone, row: number, column: number): boolean {
  return (
    row >= zone.row &&
    row < zone.row + zone.rows &&
    column >= zone.column &&
    column < zone.column + zone.columns
  );
}
