import {
  checkDecimals,
  defaultDecimals,
  fromUnits,
  rescale,
  roundDecimal,
  scaleOf,
  toDecimal,
} from "../decimal/Decimal";
import { shareOut } from "../decimal/shareOut";
import { DomainError } from "../DomainError";

/**
 * An amount in the proportion of the shares, in parts that add up to it exactly (largest remainder, ties to the
 * earlier). A blank share (NaN) stays NaN. An amount with more decimals is rounded half away from zero first.
 * Errors: `outOfRange` for a negative share or decimals other than 0 to 6; `nothingBelow` when all shares are 0.
 */
export function splitParts(amount: number, shares: Float64Array, decimals = defaultDecimals): Float64Array {
  checkDecimals(decimals);
  const given = Array.from(shares).filter((share) => share === share);
  for (const share of given) {
    if (share < 0)
      throw new DomainError("outOfRange", { parameter: "shares", value: share, expected: "0 or more" });
  }
  if (given.every((share) => share === 0)) throw new DomainError("nothingBelow", { parameter: "shares" });
  const scale = scaleOf(given);
  const proportions = given.map((share) => rescale(toDecimal(share), scale));
  const parts = shareOut(roundDecimal(toDecimal(amount), decimals), proportions);
  let next = 0;
  return shares.map((share) => (share === share ? fromUnits(parts[next++] ?? 0n, decimals) : NaN));
}
