import { defaultStarThresholds, starsOf } from "../../core/commission/scorecard";
import { likeGrid } from "../edge/likeGrid";
import { readNumberList } from "../edge/readNumberList";
import { readNumbers } from "../edge/readNumbers";

/**
 * How many stars does each salesperson get? The number of thresholds that a score reaches.
 * @customfunction STARS
 * @param scores Score of each person, usually 0 to 100.
 * @param [thresholds] Scores at which each star begins; 60, 70, 80, 90 and 95 if left out.
 * @returns A number of stars per score, in the shape of the scores.
 */
export function stars(scores: unknown[][], thresholds?: unknown[][]): unknown[][] {
  const grid = readNumbers("scores", scores);
  const counts = starsOf(grid.values, readNumberList("thresholds", thresholds) ?? defaultStarThresholds);
  return likeGrid(grid, (index) => (counts[index] === -1 ? "" : counts[index]));
}
