import { checkDecimals, defaultDecimals, fromUnits, roundDecimal, toDecimal } from "../decimal/Decimal";
import { checkRange } from "../DomainError";

interface DrawRow {
  readonly earned: number;
  readonly paid: number;
  /** What is owed after the period. */
  readonly owed: number;
}

interface DrawOptions {
  readonly decimals?: number;
  /** The number of the period, from 1, from which on what is owed is recovered; the first if left out. */
  readonly recoverFrom?: number;
}

/**
 * A recoverable draw, period after period: at least the draw is paid; what it adds is owed, and recovered from later
 * earnings above the draw. `draws` holds one for all periods or one for each; a blank (NaN) is 0. A blank period (NaN)
 * pays nothing and is null, but counts as one. Exact decimals.
 * Errors: `outOfRange` for a negative draw or decimals other than 0 to 6.
 */
export function drawRows(
  earned: Float64Array,
  draws: Float64Array,
  { decimals = defaultDecimals, recoverFrom = 1 }: DrawOptions = {},
): readonly (DrawRow | null)[] {
  checkDecimals(decimals);
  const floors = Array.from(draws, (draw) => {
    checkRange(!(draw < 0), "draw", draw, "0 or more");
    return roundDecimal(toDecimal(draw || 0), decimals);
  });
  let owed = 0n;
  return Array.from(earned, (amount, index): DrawRow | null => {
    if (amount !== amount) return null;
    const floor = floors[floors.length === 1 ? 0 : index] ?? 0n;
    const earning = roundDecimal(toDecimal(amount), decimals);
    const spare = earning > floor && index + 1 >= recoverFrom ? earning - floor : 0n;
    const recovered = owed < spare ? owed : spare;
    const paid = earning > floor ? earning - recovered : floor;
    owed += paid - earning;
    return {
      earned: fromUnits(earning, decimals),
      paid: fromUnits(paid, decimals),
      owed: fromUnits(owed, decimals),
    };
  });
}
