import { isBlank } from "../../core/cells/isBlank";
import { numberFromCell } from "../../core/cells/numberFromCell";
import { inSlices } from "../list/inSlices";
import type { Cell } from "../../core/cells/Cell";

export interface NumberColumn {
  /** NaN for a blank and for what is no number. */
  readonly values: Float64Array;
  /** Rows (from 0) that hold something that is no number. */
  readonly bad: readonly number[];
}

/** A column as numbers, text numbers included; spaces alone count as blank. */
export async function readNumbers(
  cells: readonly Cell[],
  rows: number,
  signal: AbortSignal | undefined,
): Promise<NumberColumn> {
  const values = new Float64Array(rows).fill(NaN);
  const bad: number[] = [];
  await inSlices(
    rows,
    (row) => {
      const cell = cells[row];
      if (isBlank(cell) || (typeof cell === "string" && cell.trim() === "")) return;
      const number = numberFromCell(cell);
      if (typeof number === "number") values[row] = number;
      else bad.push(row);
    },
    signal,
  );
  return { values, bad };
}
