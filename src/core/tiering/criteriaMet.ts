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
  for (let row = 0, index = 0; row < met.length; row++) {
    let count = 0;
    for (let criterion = 0; criterion < criteria; criterion++, index++)
      if ((measures[index] as number) >= (floors[criterion] as number)) count++;
    met[row] = count;
  }
  return met;
}
