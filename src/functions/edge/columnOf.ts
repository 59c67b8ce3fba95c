import type { NumberRows } from "./readNumberRows";

/** One result per row of the input; a row with a bad cell gives the error of the first. */
export function columnOf({ rows, errors }: NumberRows, result: (row: number) => unknown): unknown[][] {
  return Array.from({ length: rows }, (_, row) => [errors.get(row) ?? result(row)]);
}
