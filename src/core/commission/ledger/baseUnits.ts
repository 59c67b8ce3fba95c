import { type Decimal, multiplyDecimals, toDecimal } from "../../decimal/Decimal";

/** Units of the house currency per unit of the payment's and of the scheme's currency; 1 and 1 where they are one. */
export interface Conversion {
  readonly from: number;
  readonly to: number;
}

/**
 * Step 3: an amount, or what it leaves over its cost, in the scheme's currency, times the base factors, in whole units
 * of so many decimals, rounded once, half away from zero.
 */
export function baseUnits(
  amount: Decimal,
  { from, to }: Conversion,
  factors: readonly number[],
  decimals: number,
): number {
  const product = [from, ...factors].map(toDecimal).reduce(multiplyDecimals, amount);
  const divisor = toDecimal(to);
  const places = decimals + divisor.scale - product.scale;
  const numerator = product.units * 10n ** BigInt(Math.max(0, places));
  const denominator = divisor.units * 10n ** BigInt(Math.max(0, -places));
  const size = numerator < 0n ? -numerator : numerator;
  const rounded = Number((2n * size + denominator) / (2n * denominator));
  return numerator < 0n ? 0 - rounded : rounded;
}
