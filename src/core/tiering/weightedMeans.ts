import { DomainError } from "../DomainError";

/**
 * The weighted mean of each row of scores (row by row, one score per weight); NaN marks a blank. A blank criterion is
 * left out and the weights of the others are scaled up; a row of blanks, or one whose only criteria weigh 0, is NaN.
 * Errors: `negativeWeight`; `nothingBelow` when all weigh 0.
 */
export function weightedMeans(scores: Float64Array, weights: readonly number[]): Float64Array {
  const parameter = "weights";
  weights.forEach((weight) => {
    if (!(weight >= 0)) throw new DomainError("negativeWeight", { parameter, value: weight });
  });
  if (weights.every((weight) => weight === 0)) throw new DomainError("nothingBelow", { parameter });
  const means = new Float64Array(scores.length / weights.length);
  for (let row = 0; row < means.length; row++) means[row] = scoreRow(scores, row * weights.length, weights);
  return means;
}

function scoreRow(scores: Float64Array, start: number, weights: readonly number[]): number {
  let sum = 0;
  let weighed = 0;
  for (let criterion = 0; criterion < weights.length; criterion++) {
    const value = scores[start + criterion] as number;
    const weight = weights[criterion] as number;
    if (value !== value || weight === 0) continue;
    sum += value * weight;
    weighed += weight;
  }
  return weighed === 0 ? NaN : sum / weighed;
}
