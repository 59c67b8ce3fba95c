import type { Decimal } from "./Decimal";

/** The units at `decimals` places, rounded half away from zero. */
export function roundDecimal(value: Decimal, decimals: number): bigint {
  const drop = value.scale - decimals;
  if (drop <= 0) return value.units * 10n ** BigInt(-drop);
  const divisor = 10n ** BigInt(drop);
  const size = value.units < 0n ? -value.units : value.units;
  const rounded = (2n * size + divisor) / (2n * divisor);
  return value.units < 0n ? -rounded : rounded;
}
