import { badCell } from "./badCell";
import type { CellFailure } from "./CellFailure";
import { type ScannedNumbers, scanNumbers } from "./scanNumbers";

/** A table of numbers with one result per row. */
export interface NumberRows extends ScannedNumbers {
  /** The first bad cell of each row that has one, by row. */
  readonly errors: ReadonlyMap<number, CellFailure>;
}

/** The numbers of accounts × criteria; a bad cell is the error of its row. */
export function readNumberRows(parameter: string, raw: unknown): NumberRows {
  const errors = new Map<number, CellFailure>();
  const scanned = scanNumbers(raw, (cell, index, row) => {
    if (!errors.has(row)) errors.set(row, badCell(parameter, cell, index));
  });
  return { ...scanned, errors };
}
