import { DomainError } from "../DomainError";
import { ascending, classify } from "../tiering/classify";
import { shareTolerance } from "../tolerance";

/** "up": more is better, actual ÷ target; "down": less is better, target ÷ actual. */
export type KpiDirection = "up" | "down";

export const defaultCap = 1.5;

/** Points of a scorecard of 0 … 100 at which each star begins (house default). */
export const defaultStarThresholds: readonly number[] = [60, 70, 80, 90, 95];

/**
 * The weighted mean of the attainments of a scorecard, each between 0 and `cap`. A KPI with a blank (NaN) actual,
 * target or weight is left out. With direction "down" an actual of 0 attains the cap.
 * Errors: `nothingBelow` for a target of 0 or weights that add up to 0; `negativeWeight`; `outOfRange` for a
 * negative cap.
 */
export function scorecard(
  actuals: Float64Array,
  targets: Float64Array,
  weights: Float64Array,
  cap = defaultCap,
  directions: readonly KpiDirection[] = [],
): number {
  if (!(cap >= 0))
    throw new DomainError("outOfRange", { parameter: "cap", value: cap, expected: "0 or more" });
  let sum = 0;
  let weighed = 0;
  for (let index = 0; index < actuals.length; index++) {
    const actual = actuals[index] as number;
    const target = targets[index] as number;
    const weight = weights[index] as number;
    if (weight < 0) {
      throw new DomainError("negativeWeight", { parameter: "weights", value: weight, item: index + 1 });
    }
    if (Number.isNaN(actual + target + weight)) continue;
    if (target === 0) throw new DomainError("nothingBelow", { parameter: "targets", item: index + 1 });
    const attainment = directions[index] === "down" ? target / actual : actual / target;
    sum += weight * Math.min(cap, Math.max(0, attainment));
    weighed += weight;
  }
  if (weighed === 0) throw new DomainError("nothingBelow", { parameter: "weights" });
  return sum / weighed;
}

/** The number of thresholds that each score reaches; −1 for a blank (NaN). Errors: `emptyTable`, `duplicateKey`. */
export function starsOf(
  scores: Float64Array,
  thresholds: readonly number[] = defaultStarThresholds,
): Int32Array {
  const floors = ascending(thresholds, "thresholds").map((start) => start - Math.abs(start) * shareTolerance);
  const classes = classify(scores, [...floors].reverse());
  return classes.map((position) => (position < 0 ? -1 : floors.length - position));
}
