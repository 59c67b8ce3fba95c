import { DomainError } from "../DomainError";
import { shareTolerance, valueTolerance } from "../tolerance";
import { withoutBlanks } from "./classify";

/** Share of the accounts counted as the top: a fifth (the 80/20 rule). */
export const defaultTop = 0.2;

/**
 * The Gini coefficient, 0 (all equal) to near 1, population form; corrected: times n ÷ (n − 1). Blanks (NaN) are left
 * out. Errors: `outOfRange` for a negative value; `nothingBelow` for a total of 0, or one value when corrected.
 */
export function giniCoefficient(values: Float64Array, corrected = false): number {
  const sorted = withoutBlanks(values).sort();
  const count = sorted.length;
  const smallest = sorted[0] ?? 0;
  if (smallest < 0) {
    throw new DomainError("outOfRange", { parameter: "values", value: smallest, expected: "0 or more" });
  }
  const largest = sorted[count - 1] ?? 0;
  if (largest === 0 || (corrected && count === 1))
    throw new DomainError("nothingBelow", { parameter: "values" });
  let total = 0;
  let ranked = 0;
  for (let index = 0; index < count; index++) {
    const part = (sorted[index] as number) / largest;
    total += part;
    ranked += (2 * index + 1 - count) * part;
  }
  const coefficient = Math.max(0, ranked / (count * total));
  return corrected ? (coefficient * count) / (count - 1) : coefficient;
}

/**
 * The Herfindahl–Hirschman index on shares as fractions, 1/n … 1. Blanks (NaN) are left out.
 * Errors: `outOfRange` for a negative value; `nothingBelow` for a total of 0.
 */
export function herfindahlIndex(values: Float64Array): number {
  let { total, squares } = sumsIn(1, values);
  if (!(squares > leastPrecise && total < mostSquared)) {
    const largest = values.reduce((most, value) => (value > most ? value : most), 0);
    if (largest === 0) throw new DomainError("nothingBelow", { parameter: "values" });
    ({ total, squares } = sumsIn(largest, values));
  }
  return squares / (total * total);
}

/** Squares that add up to more have lost no digit below the smallest double; a total below the other has a square. */
const [leastPrecise, mostSquared] = [1e-280, 1e150];

function sumsIn(unit: number, values: Float64Array): { total: number; squares: number } {
  let total = 0;
  let squares = 0;
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value < 0) throw new DomainError("outOfRange", { parameter: "values", value, expected: "0 or more" });
    if (!(value > 0)) continue;
    const part = value / unit;
    total += part;
    squares += part * part;
  }
  return { total, squares };
}

/**
 * The share of the total held by the largest values: ceil(n·top − 1e-9) of them when `top` is a fraction, `top` of
 * them when it is a whole number ≥ 1. Blanks (NaN) are left out.
 * Errors: `outOfRange` for any other top, or a negative total; `nothingBelow` for a total of 0, binary noise apart.
 */
export function shareOfTop(values: Float64Array, top = defaultTop): number {
  if (!(top > 0) || (top >= 1 && !Number.isInteger(top))) {
    throw new DomainError("outOfRange", { parameter: "top", value: top, expected: "a fraction or a count" });
  }
  const sorted = withoutBlanks(values).sort();
  const count = Math.min(sorted.length, top >= 1 ? top : Math.ceil(sorted.length * top - shareTolerance));
  const largest = Math.max(Math.abs(sorted[0] ?? 0), Math.abs(sorted.at(-1) ?? 0));
  let rest = 0;
  let held = 0;
  let noise = 0;
  for (let index = 0; index < sorted.length; index++) {
    const part = largest === 0 ? 0 : (sorted[index] as number) / largest;
    if (index < sorted.length - count) rest += part;
    else held += part;
    noise += Math.abs(part) * valueTolerance;
  }
  const total = rest + held;
  if (Math.abs(total) <= noise) throw new DomainError("nothingBelow", { parameter: "values" });
  if (total < 0)
    throw new DomainError("outOfRange", { parameter: "values", value: total, expected: "a total above 0" });
  return held / total;
}
