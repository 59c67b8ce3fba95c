import { DomainError } from "../../core/DomainError";
import { weightedMeans } from "../../core/tiering/weightedMeans";
import { columnOf } from "../edge/columnOf";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readNumberRows } from "../edge/readNumberRows";

/**
 * Which accounts will be big? The weighted score of each account over your criteria.
 * @customfunction SCORE
 * @param scores One row per account, one column per criterion.
 * @param weights Weight of each criterion; they need not add up to 1.
 * @returns One score per account; criteria left blank do not count.
 */
export function score(scores: unknown[][], weights: unknown[][]): unknown[][] {
  const grid = readNumberRows("scores", scores);
  const criteria = readAllNumbers("weights", weights).values;
  if (criteria.length !== grid.columns) {
    throw new DomainError("labelCount", {
      parameter: "weights",
      value: criteria.length,
      expected: grid.columns,
    });
  }
  const means = weightedMeans(
    grid.values,
    Array.from(criteria, (weight) => (Number.isNaN(weight) ? 0 : weight)),
  );
  return columnOf(grid, (row) => (Number.isNaN(means[row]) ? "" : means[row]));
}
