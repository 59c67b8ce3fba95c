import type { Cell } from "../../core/cells/Cell";
import { parseNumber } from "../../core/cells/parseNumber";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/** Row by row; NaN marks a blank and a cell that is no number. */
export interface ScannedNumbers {
  readonly values: Float64Array;
  readonly rows: number;
  readonly columns: number;
}

/** The numbers of a plural parameter; each cell that is neither a number nor blank goes to `onBad`, in their order. */
export function scanNumbers(
  raw: unknown,
  onBad: (cell: Cell, index: number, row: number) => void,
): ScannedNumbers {
  const { cells, rows, columns } = toGrid(raw);
  const values = new Float64Array(rows * columns).fill(NaN);
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const raw = line[column];
      const index = row * columns + column;
      if (typeof raw === "number" && raw - raw === 0) values[index] = raw + 0;
      else {
        const cell = toCell(raw);
        if (cell === null || cell === "") continue;
        const number = typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
        if (number === null) onBad(cell, index, row);
        else values[index] = number;
      }
    }
  }
  return { values, rows, columns };
}
