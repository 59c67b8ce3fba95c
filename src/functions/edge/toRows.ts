import type { NumberGrid } from "./readNumbers";

/** The rows of a grid of numbers, one view each. */
export function toRows({ values, rows, columns }: NumberGrid): readonly Float64Array[] {
  return Array.from({ length: rows }, (_, row) => values.subarray(row * columns, (row + 1) * columns));
}
