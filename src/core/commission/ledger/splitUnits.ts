import { labelKey } from "../../cells/labelKey";
import { addDecimals, rescale, toDecimal } from "../../decimal/Decimal";
import { scaleUnits } from "../../decimal/scaleUnits";
import { shareOut } from "../../decimal/shareOut";

/** A fraction of a payment, not a proportion. */
export interface CreditShare {
  readonly person: string;
  readonly share: number;
}

/** Shares that miss the whole by no more are meant to make it. */
const tolerance = 1e-9;

export function makeWhole(shares: readonly CreditShare[]): boolean {
  return Math.abs(shares.reduce((sum, { share }) => sum + share, 0) - 1) <= tolerance;
}

/**
 * Step 2: shares that make a whole are parts that add up exactly (largest remainder, ties by the person's name); of
 * others each is rounded on its own. A negative amount is split as its size.
 */
export function splitUnits(units: number, shares: readonly CreditShare[]): readonly number[] {
  if (!makeWhole(shares)) return shares.map(({ share }) => scaleUnits(units, share));
  const exact = shares.map(({ share }) => toDecimal(share));
  const { scale } = exact.reduce(addDecimals);
  const byName = shares.map((_, place) => place).sort((a, b) => compareNames(shares[a], shares[b]));
  const sorted = shareOut(
    BigInt(units),
    byName.map((place) => rescale(exact[place] ?? { units: 0n, scale: 0 }, scale)),
  );
  const parts = new Array<number>(shares.length);
  byName.forEach((place, at) => (parts[place] = Number(sorted[at])));
  return parts;
}

function compareNames(a: CreditShare | undefined, b: CreditShare | undefined): number {
  const [one, other] = [labelKey(a?.person ?? ""), labelKey(b?.person ?? "")];
  return one < other ? -1 : one > other ? 1 : 0;
}
