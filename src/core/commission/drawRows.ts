import {
  checkDecimals,
  defaultDecimals,
  fromUnits,
  largestUnits,
  roundDecimal,
  toDecimal,
  wholeUnits,
} from "../decimal/Decimal";
import { checkRange } from "../DomainError";

/** What was earned and paid in a period, and what is owed after it. */
type DrawRow = [earned: number, paid: number, owed: number];

interface DrawOptions {
  readonly decimals?: number;
  /** The number of the period, from 1, from which on what is owed is recovered; the first if left out. */
  readonly recoverFrom?: number;
}

/**
 * A recoverable draw, period after period: at least the draw is paid; what it adds is owed, and recovered from later
 * earnings above the draw. `draws` holds one for all periods or one for each; a blank (NaN) is 0. A blank period (NaN)
 * pays nothing and is null, but counts as one. Exact decimals: in whole units while doubles hold them, else in big integers.
 * Errors: `outOfRange` for a negative draw or decimals other than 0 to 6.
 */
export function drawRows(
  earned: Float64Array,
  draws: Float64Array,
  { decimals = defaultDecimals, recoverFrom = 1 }: DrawOptions = {},
): readonly (DrawRow | null)[] {
  checkDecimals(decimals);
  for (const draw of draws) checkRange(!(draw < 0), "draw", draw, "0 or more");
  const floors = draws.map((draw) => wholeUnits(draw || 0, decimals));
  const exactly = (amount: number): bigint => roundDecimal(toDecimal(amount), decimals);
  const power = 10 ** decimals;
  const rows = new Array<DrawRow | null>(earned.length);
  /** NaN while it takes the big integer. */
  let owed = 0;
  let owedExactly = 0n;
  for (let index = 0; index < earned.length; index++) {
    const amount = earned[index] as number;
    if (amount !== amount) {
      rows[index] = null;
      continue;
    }
    const place = draws.length === 1 ? 0 : index;
    const recovers = index + 1 >= recoverFrom;
    const earning = wholeUnits(amount, decimals);
    const ahead = Math.max((floors[place] as number) - earning, recovers ? 0 - owed : 0);
    if (owed + ahead <= largestUnits) {
      owed += ahead;
      rows[index] = [earning / power + 0, (earning + ahead) / power + 0, owed / power];
      continue;
    }
    const earningExactly = exactly(amount);
    if (owed === owed) owedExactly = BigInt(owed);
    const aheadExactly = larger(exactly(draws[place] || 0) - earningExactly, recovers ? -owedExactly : 0n);
    owedExactly += aheadExactly;
    owed = owedExactly <= largestUnits ? Number(owedExactly) : NaN;
    const units = [earningExactly, earningExactly + aheadExactly, owedExactly] as const;
    rows[index] = units.map((number) => fromUnits(number, decimals)) as DrawRow;
  }
  return rows;
}

function larger(a: bigint, b: bigint): bigint {
  return a > b ? a : b;
}
