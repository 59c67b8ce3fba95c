import { DomainError } from "../../core/DomainError";
import { criteriaMet } from "../../core/tiering/criteriaMet";
import { columnOf } from "../edge/columnOf";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readNumberRows } from "../edge/readNumberRows";

/**
 * How many As does each account earn? One A per criterion that it meets, up to AAAAA.
 * @customfunction FIVEA
 * @param measures One row per account, one column per criterion, at most five.
 * @param minimums The minimum of each criterion.
 * @returns One text per account: an A for each criterion met.
 */
export function fiveA(measures: unknown[][], minimums: unknown[][]): unknown[][] {
  const grid = readNumberRows("measures", measures);
  const bounds = Array.from(readAllNumbers("minimums", minimums).values);
  const gap = bounds.findIndex((bound) => Number.isNaN(bound));
  if (gap >= 0) throw new DomainError("missing", { parameter: "minimums", item: gap + 1 });
  if (bounds.length !== grid.columns) {
    throw new DomainError("labelCount", {
      parameter: "minimums",
      value: bounds.length,
      expected: grid.columns,
    });
  }
  const met = criteriaMet(grid.values, bounds);
  return columnOf(grid, (row) => "AAAAA".slice(0, met[row]));
}
