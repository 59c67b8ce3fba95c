import { type Decimal, largestUnits, wholeUnits } from "../decimal/Decimal";

/** So many decimals behind the whole units of an amount. */
const decimals = 13;
export const partsOfUnit = 10 ** decimals;
const halfParts = 1e6;
const powersOfTen = Float64Array.from({ length: 23 }, (_, exponent) => 10 ** exponent);

/** An amount of money as whole units of a scale, at most fifteen digits, and parts of 10^−13 of a unit, 0 or more. */
export interface Amount {
  readonly whole: number;
  readonly part: number;
}

/**
 * A number of at most fifteen digits, exactly; null for any other, and for one with more decimals than fit. Its digits
 * are found as a whole number: where that divided by its power of ten is the number again, it is the one that Excel shows.
 */
export function toAmount(value: number, scale: number): Amount | null {
  const size = Math.abs(value);
  let places = scale;
  while (places < scale + decimals && size * (powersOfTen[places + 1] ?? NaN) <= largestUnits) places++;
  const digits = wholeUnits(value, places);
  if (digits !== digits) return null;
  const behind = powersOfTen[places - scale] as number;
  const whole = Math.floor(digits / behind);
  return { whole, part: (digits - whole * behind) * (powersOfTen[decimals + scale - places] as number) };
}

/** The sum; null beyond fifteen digits. */
export function addAmounts(a: Amount, b: Amount): Amount | null {
  const part = a.part + b.part;
  const carry = part >= partsOfUnit ? 1 : 0;
  const whole = a.whole + b.whole + carry;
  return Math.abs(whole) <= largestUnits ? { whole, part: part - carry * partsOfUnit } : null;
}

export function decimalOf({ whole, part }: Amount, scale: number): Decimal {
  return { units: BigInt(whole) * BigInt(partsOfUnit) + BigInt(part), scale: scale + decimals };
}

/** What so much per unit makes of the parts, in whole numbers, rounded down; the rate below 2^53 ÷ 10^7. */
export function rateOfPart(rate: number, part: number): number {
  if (part === 0) return 0;
  const upper = Math.floor(part / halfParts);
  const lower = part - upper * halfParts;
  return Math.floor((rate * upper + Math.floor((rate * lower) / halfParts)) / (partsOfUnit / halfParts));
}
