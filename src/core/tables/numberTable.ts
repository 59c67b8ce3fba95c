import type { Cell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { shapeOf, tableNumber, tableRows } from "./tableRows";

export interface NumberPair {
  readonly key: number;
  readonly value: number;
}

/**
 * A table of two number columns, sorted by the first (a payout curve, payment terms).
 * Errors: `shape` unless it has two columns, `emptyTable`, `missing`, `notNumber`, `duplicateKey`.
 */
export function numberTable(rows: readonly (readonly Cell[])[], parameter: string): readonly NumberPair[] {
  if (rows.some((row) => row.length !== 2))
    throw new DomainError("shape", { parameter, value: shapeOf(rows), expected: "two columns" });
  const pairs = tableRows(rows, [0, 1]).map((row) => ({
    key: tableNumber(row, 0, parameter),
    value: tableNumber(row, 1, parameter),
  }));
  if (pairs.length === 0) throw new DomainError("emptyTable", { parameter });
  pairs.sort((a, b) => a.key - b.key);
  pairs.forEach((pair, index) => {
    if (index > 0 && pairs[index - 1]?.key === pair.key) {
      throw new DomainError("duplicateKey", { parameter, value: pair.key });
    }
  });
  return pairs;
}
