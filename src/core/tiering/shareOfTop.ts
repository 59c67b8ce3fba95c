import { DomainError } from "../DomainError";
import { shareTolerance, valueTolerance } from "../tolerance";

export const defaultTop = 0.2;

/**
 * The share of the total held by the largest values: ceil(n·top − 1e-9) of them when `top` is a fraction, `top` of
 * them when it is a whole number ≥ 1. Blanks (NaN) are left out.
 * Errors: `outOfRange` for any other top, or a negative total; `nothingBelow` for a total of 0, binary noise apart.
 */
export function shareOfTop(values: Float64Array, top = defaultTop): number {
  if (!(top > 0) || (top >= 1 && !Number.isInteger(top))) {
    throw new DomainError("outOfRange", { parameter: "top", value: top, expected: "a fraction or a count" });
  }
  const sorted = values.filter((value) => value === value).sort();
  const count = Math.min(sorted.length, top >= 1 ? top : Math.ceil(sorted.length * top - shareTolerance));
  const largest = sorted.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
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
