import { zoneOfRange } from "../address/parseAddress";
import { formatZone, type Zone } from "../address/Zone";
import { type Content, contentOf, sameContent } from "../write/Content";
import type { TableNow } from "./findTargets";
import type { Neighbour, StepOf } from "./UndoStep";

export type TableStep = StepOf<"removeTableColumns"> | StepOf<"removeTableRows">;

/** So many cells of the user's tell how far they were moved. */
const mostNeighbours = 20;
/** Rows or columns among which they are looked for, from the first one that holds anything. */
const searched = 500;

/**
 * Queues the reading of what stands in the rows right of a table, or in the columns below it; call the result after the
 * next sync. Another round trip where anything stands there. None for a table that is a null object.
 */
export function queueNeighbours(
  context: Excel.RequestContext,
  table: Excel.Table,
  side: "right" | "below",
): () => Promise<readonly Neighbour[]> {
  const own = table.getRange().load("address");
  const line = side === "right" ? own.getEntireRow() : own.getEntireColumn();
  const used = line.getUsedRangeOrNullObject(true).load("address");
  return async () => {
    const [zone, all] = [zoneOfRange(own), zoneOfRange(used)];
    const region = zone === null || all === null ? null : beyond(zone, all, side);
    if (zone === null || region === null) return [];
    const near = table.worksheet.getRange(formatZone(region)).getUsedRangeOrNullObject(true);
    const first = (side === "right" ? near.getColumn(0) : near.getRow(0)).load("address,formulas,values");
    await context.sync();
    const at = zoneOfRange(first);
    return at === null
      ? []
      : neighboursIn(first, { row: at.row - zone.row, column: at.column - zone.column });
  };
}

function beyond(table: Zone, used: Zone, side: "right" | "below"): Zone | null {
  const [column, row] = [table.column + table.columns, table.row + table.rows];
  const columns = used.column + used.columns - column;
  const rows = used.row + used.rows - row;
  if (side === "right") return columns > 0 ? { ...table, column, columns } : null;
  return rows > 0 ? { ...table, row, rows } : null;
}

function neighboursIn(range: Excel.Range, first: Pick<Zone, "row" | "column">): Neighbour[] {
  const { formulas, values } = range as { formulas: unknown[][]; values: unknown[][] };
  return formulas
    .flatMap((cells, r) =>
      cells.map((formula, c) => ({
        row: first.row + r,
        column: first.column + c,
        content: contentOf(formula, values[r]?.[c]),
      })),
    )
    .slice(0, searched)
    .filter(({ content }) => content !== "")
    .slice(0, mostNeighbours);
}

const isColumns = (step: TableStep): step is StepOf<"removeTableColumns"> =>
  step.kind === "removeTableColumns";

function growth(step: TableStep): number {
  return isColumns(step) ? step.headers.length : step.contents.length;
}

/** Where the neighbours of a table stand now if they were moved by nothing up to the whole growth; null without any. */
export function neighbourZone(step: TableStep, { zone }: TableNow): Zone | null {
  if (step.neighbours.length === 0) return null;
  const rows = step.neighbours.map(({ row }) => row);
  const columns = step.neighbours.map(({ column }) => column);
  const [top, left] = [Math.min(...rows), Math.min(...columns)];
  const [extraRows, extraColumns] = isColumns(step) ? [0, growth(step)] : [growth(step), 0];
  return {
    row: zone.row + top,
    column: zone.column + left,
    rows: Math.max(...rows) - top + 1 + extraRows,
    columns: Math.max(...columns) - left + 1 + extraColumns,
  };
}

/** By how many rows or columns the neighbours were moved, of what their zone holds now. */
export function movedBy(step: TableStep, now: readonly (readonly Content[])[]): number {
  const top = Math.min(...step.neighbours.map(({ row }) => row));
  const left = Math.min(...step.neighbours.map(({ column }) => column));
  let best = { moved: 0, found: 0 };
  for (let moved = 0; moved <= growth(step); moved++) {
    const [down, right] = isColumns(step) ? [0, moved] : [moved, 0];
    const found = step.neighbours.filter(({ row, column, content }) =>
      isAlike(now[row - top + down]?.[column - left + right] ?? "", content),
    ).length;
    if (found > best.found) best = { moved, found };
  }
  return best.moved;
}

/** Excel rewrites a formula that it moves. */
function isAlike(now: Content, before: Content): boolean {
  const bothFormulas = [now, before].every(
    (content) => typeof content === "string" && content.startsWith("="),
  );
  return bothFormulas || sameContent(now, before);
}

/**
 * Takes rows or columns (from 0, within the table) out of a table so that what stands beside or below it comes to stand
 * where it stood before the table grew: it moves back as far as it was moved, and no further. All is counted from the
 * table as Excel finds it then, for somebody may insert rows above it before the request arrives. Columns are emptied
 * before the first one goes: a formula of ours that loses the column it names would look like somebody's own.
 */
export function shrinkTable(
  step: TableStep,
  { item, zone, hasTotals }: TableNow,
  places: readonly number[],
  moved: number,
): void {
  const byColumns = isColumns(step);
  const line = (place: number): Excel.Range =>
    byColumns ? item.getRange().getColumn(place) : item.getRange().getRow(place);
  const data = (place: number): Excel.Range => line(place).getOffsetRange(1, 0).getResizedRange(-1, 0);
  if (byColumns) for (const place of places) data(place).clear("Contents");
  let size = byColumns ? zone.columns : zone.rows - (hasTotals ? 1 : 0);
  let [back, parted] = [moved, 0];
  for (const place of [...places].sort((one, other) => other - one)) {
    const isLast = place === size - 1 && (byColumns || !hasTotals);
    if (isLast && back === 0) {
      const gone = line(place);
      if (!byColumns) gone.clear("Contents");
      item.resize(item.getRange().getResizedRange(byColumns ? 0 : -1, byColumns ? -1 : 0));
      if (byColumns) gone.clear("Contents");
    } else {
      if (byColumns) item.columns.getItemAt(place).delete();
      else item.rows.getItemAt(place - 1).delete();
      if (back > 0) back--;
      else parted++;
    }
    size--;
  }
  if (parted === 0) return;
  const last = line(byColumns || !hasTotals ? size - 1 : size);
  if (byColumns)
    last
      .getOffsetRange(0, 1)
      .getResizedRange(0, parted - 1)
      .insert("Right");
  else
    last
      .getOffsetRange(1, 0)
      .getResizedRange(parted - 1, 0)
      .insert("Down");
}
