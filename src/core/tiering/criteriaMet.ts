import { DomainError } from "../DomainError";
import { valueTolerance } from "../tolerance";

const mostCriteria = 5;

/**
 * How many criteria each account meets (0 … 5): a measure not below its minimum. The measures stand row by row, one
 * per minimum; NaN marks a blank, which meets none. Errors: `labelCount` for more than five criteria.
 */
export function criteriaMet(measures: Float64Array, minimums: readonly number[]): Int32Array {
  const criteria = minimums.length;
  if (criteria > mostCriteria) {
    throw new DomainError("labelCount", { parameter: "minimums", value: criteria, expected: "at most 5" });
  }
  const floors = minimums.map((minimum) => minimum - Math.abs(minimum) * valueTolerance);
  const met = new Int32Array(measures.length / criteria);
  for (let index = 0; index < measures.length; index++) {
    const row = Math.floor(index / criteria);
    if ((measures[index] as number) >= (floors[index % criteria] as number))
      met[row] = (met[row] as number) + 1;
  }
  return met;
}
