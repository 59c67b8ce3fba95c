import type { Grid } from "./readNumbers";

/** One result per cell in the shape of the input; the cells that were errors stay errors. */
export function likeGrid(grid: Grid, result: (index: number) => unknown): unknown[][] {
  const { rows, columns, errors } = grid;
  const cells = new Array<unknown[]>(rows);
  for (let row = 0; row < rows; row++) {
    const line = [result(row * columns)];
    for (let column = 1; column < columns; column++) line.push(result(row * columns + column));
    cells[row] = line;
  }
  for (const [index, error] of errors) {
    const line = cells[Math.floor(index / columns)];
    if (line) line[index % columns] = error;
  }
  return cells;
}
