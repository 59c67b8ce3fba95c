import { type Boundary, defaultBoundary, includesBound } from "../Boundary";
import { DomainError } from "../DomainError";
import { valueTolerance } from "../tolerance";
import { ascending, classify } from "./classify";

/** CNY per year, best tier first (house default, DOMAIN 2.1). */
export const defaultThresholds: readonly number[] = [5_000_000, 3_000_000, 1_000_000];

/**
 * The tier of each value: 0 for the highest threshold reached, then 1, … ; −1 for a blank.
 * Thresholds may come in any order. A value meets a threshold as Excel shows them, to fifteen digits.
 * Errors: `emptyTable`, `duplicateKey`, `outOfRange` for a threshold that is no number.
 */
export function classesByThreshold(
  values: Float64Array,
  thresholds: readonly number[] = defaultThresholds,
  boundary: Boundary = defaultBoundary,
): Int32Array {
  const sorted = ascending(thresholds, "thresholds");
  if (!sorted.every(Number.isFinite)) throw new DomainError("outOfRange", { parameter: "thresholds" });
  return classify(
    values,
    [...sorted].reverse().map((threshold) => thresholdFloor(threshold, boundary)),
  );
}

function thresholdFloor(threshold: number, boundary: Boundary): number {
  const noise = Math.abs(threshold) * valueTolerance;
  return includesBound(boundary) ? threshold - noise : nextAbove(threshold + noise);
}

/** The smallest double above a finite number, so that "above" can be tested as "not below". */
function nextAbove(number: number): number {
  const view = new DataView(new ArrayBuffer(8));
  if (number === 0) return Number.MIN_VALUE;
  view.setFloat64(0, number);
  view.setBigInt64(0, view.getBigInt64(0) + (number > 0 ? 1n : -1n));
  return view.getFloat64(0);
}
