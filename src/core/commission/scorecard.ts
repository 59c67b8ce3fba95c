import { DomainError } from "../DomainError";
import { ascending, classify } from "../tiering/classify";
import { shareTolerance } from "../tolerance";

export const defaultCap = 1.5;

/** Points of a scorecard of 0 … 100 at which each star begins (house default). */
export const defaultStarThresholds: readonly number[] = [60, 70, 80, 90, 95];

/**
 * The weighted mean of the attainments of a scorecard, each between 0 and `cap`. A KPI with a blank (NaN) actual,
 * target or weight is left out. Where `isDown` is 1, less is better: target ÷ actual, and an actual of 0 attains the cap.
 * Errors: `nothingBelow` for a target of 0 or weights that add up to 0; `negativeWeight`; `outOfRange` for a
 * negative cap.
 */
export function scorecard(
  actuals: Float64Array,
  targets: Float64Array,
  weights: Float64Array,
  cap = defaultCap,
  isDown?: Int32Array,
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
    if (actual !== actual || target !== target || weight !== weight) continue;
    if (target === 0) throw new DomainError("nothingBelow", { parameter: "targets", item: index + 1 });
    const attainment = isDown?.[index] === 1 ? target / actual : actual / target;
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
  for (let index = 0; index < classes.length; index++) {
    const position = classes[index] as number;
    if (position >= 0) classes[index] = floors.length - position;
  }
  return classes;
}
