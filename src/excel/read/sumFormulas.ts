import { columnLetters } from "../../core/cells/columnLetters";
import type { Zone } from "../address/Zone";

/** A cell whose formula adds up other rows of its own column. Rows and columns are those of the list, from 0. */
export interface SumCell {
  readonly row: number;
  readonly column: number;
  /** How many other rows of the list it adds up, at least two. */
  readonly count: number;
}

const sum = /^=\+?(?:SUM\(|SUBTOTAL\(1?0?9,|AGGREGATE\(9,\d,)([^()]+)\)$/i;
const rounded = /^=ROUND\((.+),-?\d+\)$/i;
const cells = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/**
 * What a formula in a cell of the list adds up; null where it is no SUM or SUBTOTAL (9, 109, AGGREGATE 9 and a rounding
 * of these included) of cells of its own column alone, or reaches fewer than two other rows of the list.
 */
export function sumCell(
  formula: string,
  { row, column }: { readonly row: number; readonly column: number },
  body: Zone,
): SumCell | null {
  if (!formula.startsWith("=")) return null;
  const inner = rounded.exec(formula)?.[1];
  const list = sum.exec(inner === undefined ? formula : `=${inner}`)?.[1];
  if (list === undefined) return null;
  const letters = columnLetters(body.column + column);
  let count = 0;
  for (const reference of list.split(",")) {
    const [, left = "", top = "", right = left, bottom = top] = cells.exec(reference.trim()) ?? [];
    if (left.toUpperCase() !== letters || right.toUpperCase() !== letters) return null;
    const [first, last] = [Number(top), Number(bottom)].sort((a, b) => a - b) as [number, number];
    const start = Math.max(0, first - 1 - body.row);
    const end = Math.min(body.rows - 1, last - 1 - body.row);
    count += Math.max(0, end - start + 1) - (start <= row && row <= end ? 1 : 0);
  }
  return count < 2 ? null : { row, column, count };
}

/** The rows whose amounts (by column, null where there is none) are all sums of other rows. */
export function sumRows(
  sums: readonly SumCell[],
  amounts: ReadonlyMap<number, readonly (number | null)[]>,
): ReadonlySet<number> {
  const columnsOf = new Map<number, Set<number>>();
  for (const { row, column } of sums)
    if (amounts.has(column)) columnsOf.set(row, (columnsOf.get(row) ?? new Set()).add(column));
  const rows = [...columnsOf].filter(([row, columns]) =>
    [...amounts].every(([column, values]) => columns.has(column) || (values[row] ?? null) === null),
  );
  return new Set(rows.map(([row]) => row));
}
