/** In how many cells of a grid the test is true; rows and columns are counted from 0. */
export function countCells<Value>(
  grid: readonly (readonly Value[])[],
  test: (content: Value, row: number, column: number) => boolean,
): number {
  return grid.reduce((sum, row, r) => sum + row.filter((content, c) => test(content, r, c)).length, 0);
}
