import { DomainError } from "../DomainError";

/**
 * The weighted mean of each row of scores; NaN marks a blank. A blank criterion is left out and the weights of the
 * others are scaled up; a row of blanks, or one whose only criteria weigh 0, is NaN.
 * Errors: `negativeWeight`; `labelCount` when a row has not one score per weight; `nothingBelow` when all weigh 0.
 */
export function score(rows: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const parameter = "weights";
  weights.forEach((weight) => {
    if (!(weight >= 0)) throw new DomainError("negativeWeight", { parameter, value: weight });
  });
  if (weights.every((weight) => weight === 0)) throw new DomainError("nothingBelow", { parameter });
  return Float64Array.from(rows, (row) => scoreRow(row, weights));
}

function scoreRow(row: Float64Array, weights: readonly number[]): number {
  if (row.length !== weights.length) {
    throw new DomainError("labelCount", {
      parameter: "weights",
      value: weights.length,
      expected: row.length,
    });
  }
  let sum = 0;
  let weighed = 0;
  for (let criterion = 0; criterion < row.length; criterion++) {
    const value = row[criterion] as number;
    const weight = weights[criterion] as number;
    if (value !== value || weight === 0) continue;
    sum += value * weight;
    weighed += weight;
  }
  return weighed === 0 ? NaN : sum / weighed;
}
