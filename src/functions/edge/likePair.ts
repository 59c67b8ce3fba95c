import { checkSameShape } from "./checkSameShape";
import type { CellFailure } from "./CellFailure";
import { likeGrid } from "./likeGrid";
import type { Grid, NumberGrid } from "./readNumbers";
import { toCellError } from "./toCellError";

/**
 * One result per pair of cells; a single cell on either side goes with every cell of the other. A blank on either
 * side is a blank, an error an error, and what the result throws is the error of its cell alone.
 */
export function likePair(
  first: NumberGrid,
  parameter: string,
  second: NumberGrid,
  result: (first: number, second: number) => unknown,
): unknown[][] {
  const firstAlone = first.values.length === 1;
  const secondAlone = second.values.length === 1;
  if (!firstAlone && !secondAlone) checkSameShape(first, parameter, second);
  const shape = firstAlone ? second : first;
  const errors = new Map<number, CellFailure>();
  const grid: Grid = { rows: shape.rows, columns: shape.columns, errors };
  return likeGrid(grid, (index) => {
    const [left, right] = [firstAlone ? 0 : index, secondAlone ? 0 : index];
    const error = first.errors.get(left) ?? second.errors.get(right);
    if (error) return error;
    const [a, b] = [first.values[left] as number, second.values[right] as number];
    if (Number.isNaN(a) || Number.isNaN(b)) return "";
    try {
      return result(a, b);
    } catch (thrown) {
      return toCellError(thrown);
    }
  });
}
