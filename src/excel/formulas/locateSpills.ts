import { formatZone, type Zone, zoneHas } from "../address/Zone";
import { zoneOfRange } from "../address/parseAddress";
import type { KamCell } from "./findKamFormulas";

const requestRanges = 1_000;

/** A formula with the zone that its result takes up, its own cell included. */
export interface PlacedFormula extends KamCell {
  readonly zone: Zone;
}

/**
 * Formulas with the zones of their results. Cells into which another formula spills are left out: Excel may give them
 * that formula, too. One round trip per 1,000 runs of cells in a column, one more per 1,000 cells of those that spill.
 */
export async function locateSpills(
  context: Excel.RequestContext,
  cells: readonly KamCell[],
): Promise<PlacedFormula[]> {
  const runs = columnRuns(cells);
  const areMixed = await inPieces(
    context,
    runs,
    (run) => rangeOf(context, run).load("hasSpill"),
    ({ hasSpill }) => hasSpill !== false,
  );
  const candidates = runs.flatMap((run, index) => (areMixed[index] === true ? run : []));
  const zones = await inPieces(
    context,
    candidates,
    (cell) => rangeOf(context, [cell]).getSpillingToRangeOrNullObject().load("address"),
    zoneOfRange,
  );
  const spills = new Map(candidates.map((cell, index) => [cell, zones[index] ?? null]));
  const larger = new Map<string, Zone[]>();
  for (const [{ sheet }, zone] of spills)
    if (zone !== null) larger.set(sheet.id, [...(larger.get(sheet.id) ?? []), zone]);
  return cells.flatMap((cell) => {
    const { row, column, sheet } = cell;
    const zone = spills.get(cell) ?? { row, column, rows: 1, columns: 1 };
    const isInside = (other: Zone): boolean =>
      zoneHas(other, row, column) && (other.row !== row || other.column !== column);
    return spills.has(cell) && larger.get(sheet.id)?.some(isInside) === true ? [] : [{ ...cell, zone }];
  });
}

function rangeOf(context: Excel.RequestContext, run: readonly KamCell[]): Excel.Range {
  const { sheet, row = 0, column = 0 } = run[0] as KamCell;
  return context.workbook.worksheets
    .getItem(sheet.id)
    .getRange(formatZone({ row, column, rows: run.length, columns: 1 }));
}

/** Cells of one column below each other, by column and row; sheets in the order in which they come. */
export function columnRuns<Cell extends KamCell>(cells: readonly Cell[]): Cell[][] {
  const order = new Map<string, number>();
  for (const { sheet } of cells) if (!order.has(sheet.id)) order.set(sheet.id, order.size);
  const place = ({ sheet }: Cell): number => order.get(sheet.id) ?? 0;
  const sorted = [...cells].sort((a, b) => place(a) - place(b) || a.column - b.column || a.row - b.row);
  const runs: Cell[][] = [];
  for (const cell of sorted) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (above?.sheet.id === cell.sheet.id && above.column === cell.column && above.row === cell.row - 1)
      run?.push(cell);
    else runs.push([cell]);
  }
  return runs;
}

async function inPieces<Item, Loaded, Out>(
  context: Excel.RequestContext,
  items: readonly Item[],
  queue: (item: Item) => Loaded,
  read: (loaded: Loaded) => Out,
): Promise<Out[]> {
  const out: Out[] = [];
  for (let first = 0; first < items.length; first += requestRanges) {
    const loaded = items.slice(first, first + requestRanges).map(queue);
    await context.sync();
    for (const item of loaded) out.push(read(item));
  }
  return out;
}
