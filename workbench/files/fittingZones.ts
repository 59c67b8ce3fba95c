import { columnLimit, type FileZone } from "../../src/files/address";
import type { FileTable } from "../../src/files/FileWorkbook";
import type { Grid } from "./gridZones";

/** The engine looks at each cell of a merge: what would make it look at more than this is kept for the file alone. */
const mostMergedCells = 500_000;

interface FittingMerges {
  readonly fitting: readonly FileZone[];
  /** larger than the grid, or than the engine can bear */
  readonly unshown: readonly FileZone[];
  /** share a cell with one before them: Excel could not open them either */
  readonly overlapping: readonly FileZone[];
}

export function fittingMerges(merges: readonly FileZone[], grid: Grid): FittingMerges {
  const found = { fitting: [] as FileZone[], unshown: [] as FileZone[], overlapping: [] as FileZone[] };
  const taken = new Set<number>();
  for (const zone of merges) {
    const { top, left, bottom, right } = zone;
    const size = (bottom - top + 1) * (right - left + 1);
    if (size === 1) continue;
    if (bottom >= grid.rows || right >= grid.columns || taken.size + size > mostMergedCells) {
      found.unshown.push(zone);
      continue;
    }
    const cells = [...places(zone)];
    if (cells.some((place) => taken.has(place))) found.overlapping.push(zone);
    else {
      cells.forEach((place) => taken.add(place));
      found.fitting.push(zone);
    }
  }
  return found;
}

function* places({ top, left, bottom, right }: FileZone): Generator<number, void> {
  for (let row = top; row <= bottom; row += 1) {
    for (let col = left; col <= right; col += 1) yield row * columnLimit + col;
  }
}

/** Tables apart from each other; one over another is left out, its cells stay. */
export function fittingTables(
  tables: readonly FileTable[],
  grid: Grid,
): { readonly fitting: readonly FileTable[]; readonly left: readonly FileTable[] } {
  const fitting: FileTable[] = [];
  const left: FileTable[] = [];
  for (const table of tables) {
    const isOutside = table.zone.bottom >= grid.rows || table.zone.right >= grid.columns;
    if (isOutside || fitting.some(({ zone }) => overlap(zone, table.zone))) left.push(table);
    else fitting.push(table);
  }
  return { fitting, left };
}

function overlap(a: FileZone, b: FileZone): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}
