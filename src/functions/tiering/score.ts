import { DomainError } from "../../core/DomainError";
import { weightedMeans } from "../../core/tiering/weightedMeans";
import { defineFunction } from "../edge/defineFunction";
import { numberRows, placedNumbers } from "../edge/numbers";
import { inColumn } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.SCORE
 * @example =KAM.SCORE({80,60,90;50,"",85;30,40,20},{0.5,0.3,0.2}) → {76;60;31}
 */
export const score = defineFunction(
  {
    parameters: { scores: numberRows("criteria"), weights: placedNumbers("criterionWeights") },
    result: "each",
  },
  ({ scores, weights }) => {
    if (weights.length !== scores.columns) {
      const details = { parameter: "weights", value: weights.length, expected: scores.columns };
      throw new DomainError("labelCount", details);
    }
    const known = Array.from(weights, (weight) => (Number.isNaN(weight) ? 0 : weight));
    const means = weightedMeans(scores.values, known);
    return inColumn(scores.rows, (row) => (Number.isNaN(means[row]) ? "" : means[row]), scores.errors);
  },
);

export const scoreWords = {
  description: "Which accounts will be big? The weighted score of each account over your criteria.",
  result: "One score per account; criteria left blank do not count.",
  parameters: {
    scores: "One row per account, one column per criterion.",
    weights: "Weight of each criterion; they need not add up to 1.",
  },
  remarks: [
    "Where a criterion is blank, the weights of the others are scaled up. A row of blanks gives a blank.",
  ],
  errors: [
    ["#VALUE!", "`weights` does not hold one number per criterion, or one that is negative."],
    ["#DIV/0!", "All weights are 0."],
  ],
} satisfies FunctionWords<typeof score>;
