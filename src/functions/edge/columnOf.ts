import type { NumberGrid } from "./readNumbers";

/** One result per row of the input; a row with an error cell gives its first error. */
export function columnOf(grid: NumberGrid, result: (row: number) => unknown): unknown[][] {
  const column = Array.from({ length: grid.rows }, (_, row) => [result(row)]);
  const seen = new Set<number>();
  for (const [index, error] of grid.errors) {
    const row = Math.floor(index / grid.columns);
    if (!seen.has(row)) column[row] = [error];
    seen.add(row);
  }
  return column;
}
