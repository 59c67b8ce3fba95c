import {
  checkDecimals,
  defaultDecimals,
  fromUnits,
  rescale,
  roundDecimal,
  scaleOf,
  toDecimal,
  wholeUnits,
} from "../decimal/Decimal";
import { shareOut, shareOutSmall } from "../decimal/shareOut";
import { DomainError } from "../DomainError";

/** Shares with more decimals go in big integers. */
const mostPlaces = 9;

/**
 * An amount in the proportion of the shares, in parts that add up to it exactly (largest remainder, ties to the
 * earlier). A blank share (NaN) stays NaN. An amount with more decimals is rounded half away from zero first.
 * Errors: `outOfRange` for a negative share or decimals other than 0 to 6; `nothingBelow` when all shares are 0.
 */
export function splitParts(amount: number, shares: Float64Array, decimals = defaultDecimals): Float64Array {
  checkDecimals(decimals);
  let hasShare = false;
  for (let place = 0; place < shares.length; place++) {
    const share = shares[place] as number;
    if (share < 0)
      throw new DomainError("outOfRange", { parameter: "shares", value: share, expected: "0 or more" });
    if (share > 0) hasShare = true;
  }
  if (!hasShare) throw new DomainError("nothingBelow", { parameter: "shares" });
  const units = roundDecimal(toDecimal(amount), decimals);
  const parts = inDoubles(units, shares) ?? exactly(units, shares);
  return shares.map((share, place) => (share === share ? fromUnits(parts[place] ?? 0, decimals) : NaN));
}

/** A blank share is one of 0, which never gets a part. Null where doubles do not hold every digit. */
function inDoubles(units: bigint, shares: Float64Array): readonly number[] | null {
  let places = 0;
  const fits = (share: number): boolean => wholeUnits(share, places) === wholeUnits(share, places);
  for (let place = 0; place < shares.length; place++) {
    const share = shares[place] as number;
    while (share > 0 && !fits(share)) if (++places > mostPlaces) return null;
  }
  const proportions = new Array<number>(shares.length);
  let sum = 0;
  for (let place = 0; place < shares.length; place++)
    sum += proportions[place] = wholeUnits(shares[place] || 0, places);
  return shareOutSmall(Number(units), proportions, sum);
}

function exactly(units: bigint, shares: Float64Array): readonly bigint[] {
  const given = Array.from(shares, (share) => share || 0);
  const scale = scaleOf(given);
  return shareOut(
    units,
    given.map((share) => rescale(toDecimal(share), scale)),
  );
}
