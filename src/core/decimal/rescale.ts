import type { Decimal } from "./Decimal";

/** The units of a decimal at a scale not below its own. */
export function rescale(decimal: Decimal, scale: number): bigint {
  return decimal.units * 10n ** BigInt(scale - decimal.scale);
}
