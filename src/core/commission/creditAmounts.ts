import { addDecimals, type Decimal, fromUnits, rescale, roundDecimal, toDecimal } from "../decimal/Decimal";
import { splitParts } from "./splitParts";

/** A share of a payment (0 … 1) and who has it, in equal parts. */
export interface Credit {
  readonly persons: readonly string[];
  readonly share: number;
}

/** Shares rounded to 33.3 % are meant to make a whole. */
const wholeTolerance = 0.0011;

/** The sum of the shares; 1 where they miss it by their rounding only. */
export function shareSum(credits: readonly Credit[]): number {
  const sum = credits.reduce<Decimal>((before, { share }) => addDecimals(before, toDecimal(share)), {
    units: 0n,
    scale: 0,
  });
  const value = fromUnits(sum.units, sum.scale);
  return Math.abs(value - 1) <= wholeTolerance ? 1 : value;
}

/**
 * What each person is credited with of an amount, in the order in which they are named, to `decimals`. Shares that make
 * a whole add up to the amount exactly, odd cents to the earlier; those below leave the rest to nobody; those above are
 * taken as they stand. `decimals` must write the amount exactly, or it is rounded.
 */
export function creditAmounts(
  amount: number,
  credits: readonly Credit[],
  decimals: number,
): readonly { readonly person: string; readonly amount: number }[] {
  const sum = shareSum(credits);
  const shares = credits.map(({ share }) => share);
  const parts =
    sum > 1
      ? shares.map((share) => ofShare(amount, share, decimals))
      : splitParts(amount, Float64Array.from([...shares, ...(sum < 1 ? [restOf(shares)] : [])]), decimals);
  return credits.flatMap(({ persons }, index) => {
    const equal = splitParts(parts[index] ?? 0, new Float64Array(persons.length).fill(1), decimals);
    return persons.map((person, at) => ({ person, amount: equal[at] ?? 0 }));
  });
}

function ofShare(amount: number, share: number, decimals: number): number {
  const [money, part] = [toDecimal(amount), toDecimal(share)];
  const product = { units: money.units * part.units, scale: money.scale + part.scale };
  return fromUnits(roundDecimal(product, decimals), decimals);
}

function restOf(shares: readonly number[]): number {
  const sum = shares.map(toDecimal).reduce(addDecimals, { units: 0n, scale: 0 });
  return fromUnits(rescale({ units: 1n, scale: 0 }, sum.scale) - sum.units, sum.scale);
}
