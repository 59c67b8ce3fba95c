import type { CellsStep } from "./CellsStep";

/** The sheet row in which a row of a step (from 0) stands until the step is taken back. */
export function rowNow({ zone, rowsAfter }: CellsStep, row: number): number {
  return rowsAfter?.[row] ?? zone.row + row;
}
