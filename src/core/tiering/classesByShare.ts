import { DomainError } from "../DomainError";
import { shareTolerance } from "../tolerance";
import { ascending, classify } from "./classify";

/** "start": the share accumulated before an item decides; "end": the share including it. */
export type ShareRule = "start" | "end";

/** Cumulative shares of the total, largest first: A, B, then C (DOMAIN 2.2). */
export const defaultCutoffs: readonly number[] = [0.8, 0.95];
const defaultShareRule: ShareRule = "start";

/**
 * ABC class of each value by cumulative share of the total, largest first: 0 is the best class, −1 a blank.
 * Equal values share the best class that any of them reaches; a value ≤ 0 gets the last class.
 * One sort. Errors: `emptyTable`, `duplicateKey`, `outOfRange`.
 */
export function classesByShare(
  values: Float64Array,
  cutoffs: readonly number[] = defaultCutoffs,
  rule: ShareRule = defaultShareRule,
): Int32Array {
  const sorted = checkCutoffs(cutoffs, "cutoffs");
  return classify(values, shareBounds(rankPositive(values), sorted, rule));
}

/** Cumulative shares in ascending order. Errors: `emptyTable`, `duplicateKey`, `outOfRange` outside 0 … 1. */
export function checkCutoffs(cutoffs: readonly number[], parameter: string): readonly number[] {
  for (const cutoff of cutoffs) {
    if (!(cutoff >= 0 && cutoff <= 1)) {
      throw new DomainError("outOfRange", { parameter, value: cutoff, expected: "0 to 1" });
    }
  }
  return ascending(cutoffs, parameter);
}

/** The values above 0 in descending order. One typed-array sort. */
function rankPositive(values: Float64Array): Float64Array {
  let count = 0;
  const positive = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > 0) positive[count++] = value;
  }
  return positive.subarray(0, count).sort().reverse();
}

/**
 * The smallest value of each class but the last, from the values above 0 in descending order; +∞ for a class that
 * nothing reaches. A cut-off of 1 leaves none of them below it, however small.
 */
export function shareBounds(
  ranked: Float64Array,
  cutoffs: readonly number[],
  rule: ShareRule,
): readonly number[] {
  const scale = overflowScale(ranked);
  let total = 0;
  for (let rank = 0; rank < ranked.length; rank++) total += (ranked[rank] as number) * scale;
  const bounds = cutoffs.map(() => Infinity);
  const limits = cutoffs.map((cutoff) => (cutoff === 1 ? Infinity : cutoff * total));
  let position = 0;
  let before = 0;
  let index = 0;
  while (index < ranked.length && position < limits.length) {
    const value = ranked[index] as number;
    const share = rule === "start" ? before : before + value * scale;
    const limit = limits[position] as number;
    const inside =
      rule === "start" ? share < limit * (1 - shareTolerance) : share <= limit * (1 + shareTolerance);
    if (!inside) {
      position++;
      continue;
    }
    bounds[position] = value;
    do before += value * scale;
    while (ranked[++index] === value);
  }
  return fillFromBetter(bounds);
}

/** A class that nothing reaches takes the bound of the better class before it. */
function fillFromBetter(bounds: readonly number[]): readonly number[] {
  let last = Infinity;
  return bounds.map((bound) => (last = Math.min(last, bound)));
}

/** 1, or a power of two that keeps the sum of the values finite. */
export function overflowScale(ranked: Float64Array): number {
  return (ranked[0] ?? 0) > 1e290 ? 2 ** -64 : 1;
}
