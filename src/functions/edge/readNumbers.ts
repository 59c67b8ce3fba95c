import { badCell } from "./badCell";
import type { CellFailure } from "./CellFailure";
import { type ScannedNumbers, scanNumbers } from "./scanNumbers";

/** The results of a function that is like its input: its shape, and the cells that are errors whatever it computes. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly errors: ReadonlyMap<number, CellFailure>;
}

/** Row by row; NaN marks a blank and a cell with an error. */
export interface NumberGrid extends Grid, ScannedNumbers {}

/** The numbers of a plural parameter, each bad cell an error of its own. */
export function readNumbers(parameter: string, raw: unknown): NumberGrid {
  const errors = new Map<number, CellFailure>();
  const scanned = scanNumbers(raw, (cell, index) => errors.set(index, badCell(parameter, cell, index)));
  return { ...scanned, errors };
}
