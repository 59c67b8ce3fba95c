import { classify } from "../tiering/classify";
import { ascending } from "../tiering/ascending";
import { shareTolerance } from "../tolerance";

/** Points of a scorecard of 0 … 100 at which each star begins (house default). */
export const defaultStarThresholds: readonly number[] = [60, 70, 80, 90, 95];

/** The number of thresholds that each score reaches; −1 for a blank (NaN). Errors: `emptyTable`, `duplicateKey`. */
export function starsOf(
  scores: Float64Array,
  thresholds: readonly number[] = defaultStarThresholds,
): Int32Array {
  const floors = ascending(thresholds, "thresholds").map((start) => start - Math.abs(start) * shareTolerance);
  const classes = classify(scores, [...floors].reverse());
  return classes.map((position) => (position < 0 ? -1 : floors.length - position));
}
