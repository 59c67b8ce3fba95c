import { DomainError } from "../DomainError";
import { valueTolerance } from "../tolerance";

const mostCriteria = 5;

/**
 * How many criteria each account meets (0 … 5): a measure not below its minimum; NaN marks a blank, which meets none.
 * Errors: `labelCount` for more than five criteria, or a row that has not one measure per minimum.
 */
export function fiveA(rows: readonly Float64Array[], minimums: readonly number[]): Int32Array {
  if (minimums.length > mostCriteria) {
    throw new DomainError("labelCount", {
      parameter: "minimums",
      value: minimums.length,
      expected: "at most 5",
    });
  }
  const floors = minimums.map((minimum) => minimum - Math.abs(minimum) * valueTolerance);
  return Int32Array.from(rows, (row) => {
    if (row.length !== floors.length) {
      throw new DomainError("labelCount", {
        parameter: "minimums",
        value: floors.length,
        expected: row.length,
      });
    }
    return floors.filter((floor, criterion) => (row[criterion] as number) >= floor).length;
  });
}
