import { isCellError } from "../../core/cells/isCellError";
import { parseNumber } from "../../core/cells/parseNumber";
import { textOfCell } from "../../core/cells/textOfCell";
import { DomainError } from "../../core/DomainError";
import { type CellFailure, cellFailure } from "./CellFailure";
import { toCell } from "./toCell";
import { toCellError } from "./toCellError";
import { toGrid } from "./toGrid";

/** The results of a function that is like its input: its shape, and the cells that are errors whatever it computes. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly errors: ReadonlyMap<number, CellFailure>;
}

/** Row by row; NaN marks a blank and a cell with an error. */
export interface NumberGrid extends Grid {
  readonly values: Float64Array;
}

/** The numbers of a plural parameter, each bad cell an error of its own. */
export function readNumbers(parameter: string, raw: unknown): NumberGrid {
  const { cells, rows, columns } = toGrid(raw);
  const values = new Float64Array(rows * columns).fill(NaN);
  const errors = new Map<number, CellFailure>();
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const raw = line[column];
      const index = row * columns + column;
      if (typeof raw === "number" && raw - raw === 0) values[index] = raw + 0;
      else readOther(parameter, raw, index, values, errors);
    }
  }
  return { values, rows, columns, errors };
}

function readOther(
  parameter: string,
  raw: unknown,
  index: number,
  values: Float64Array,
  errors: Map<number, CellFailure>,
): void {
  const cell = toCell(raw);
  if (cell === null || cell === "") return;
  const number = typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
  if (number !== null) values[index] = number;
  else if (isCellError(cell)) errors.set(index, cellFailure(cell.error));
  else {
    const problem = new DomainError("notNumber", { parameter, value: textOfCell(cell), item: index + 1 });
    errors.set(index, toCellError(problem));
  }
}
