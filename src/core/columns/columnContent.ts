import type { Cell } from "../cells/Cell";
import { parseNumber } from "../cells/parseNumber";
import { dateOfCell } from "./dateOfCell";

export interface ColumnContent {
  /** Shares of the cells that are not blank, each 0 … 1. */
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  readonly distinct: number;
  /** True when there is no cell at all to judge by. */
  readonly empty: boolean;
}

/** What a column holds, judged by its first 200 cells that are not blank. A text number counts as a number. */
export function columnContent(column: readonly Cell[]): ColumnContent {
  let count = 0;
  let numbers = 0;
  let dates = 0;
  let texts = 0;
  const seen = new Set<Cell>();
  for (const cell of column) {
    if (cell === null || cell === "") continue;
    if (++count > 200) break;
    seen.add(cell);
    const number = typeof cell === "number" || (typeof cell === "string" && parseNumber(cell) !== null);
    const date =
      (typeof cell === "string" || (typeof cell === "number" && cell > 20000 && cell < 80000)) &&
      dateOfCell(cell) !== null;
    if (number) numbers++;
    if (date) dates++;
    if (typeof cell === "string" && !number && !date) texts++;
  }
  const total = Math.min(count, 200);
  if (total === 0) return { numbers: 0, dates: 0, texts: 0, distinct: 0, empty: true };
  return {
    numbers: numbers / total,
    dates: dates / total,
    texts: texts / total,
    distinct: seen.size / total,
    empty: false,
  };
}
