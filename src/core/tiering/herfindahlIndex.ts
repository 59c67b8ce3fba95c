import { DomainError } from "../DomainError";

/**
 * The Herfindahl–Hirschman index on shares as fractions, 1/n … 1. Blanks (NaN) are left out.
 * Errors: `outOfRange` for a negative value; `nothingBelow` for a total of 0.
 */
export function herfindahlIndex(values: Float64Array): number {
  const largest = values.reduce((most, value) => (value > most ? value : most), 0);
  let total = 0;
  let squares = 0;
  for (const value of values) {
    if (value < 0) throw new DomainError("outOfRange", { parameter: "values", value, expected: "0 or more" });
    if (!(value > 0)) continue;
    const part = value / largest;
    total += part;
    squares += part * part;
  }
  if (total === 0) throw new DomainError("nothingBelow", { parameter: "values" });
  return squares / (total * total);
}
