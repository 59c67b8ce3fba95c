import { DomainError } from "../DomainError";

/**
 * The Gini coefficient, 0 (all equal) to near 1, population form; corrected: times n ÷ (n − 1). Blanks (NaN) are left
 * out. Errors: `outOfRange` for a negative value; `nothingBelow` for a total of 0, or one value when corrected.
 */
export function giniCoefficient(values: Float64Array, corrected = false): number {
  const sorted = values.filter((value) => value === value).sort();
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
