import { checkDecimals, defaultDecimals, fromUnits, roundDecimal, toDecimal } from "../decimal/Decimal";
import { DomainError } from "../DomainError";

interface DrawRow {
  readonly earned: number;
  readonly paid: number;
  /** What is owed after the period. */
  readonly owed: number;
}

/**
 * A recoverable draw, period after period: at least the draw is paid; what it adds is owed, and recovered from later
 * earnings above the draw. A blank period (NaN) pays nothing and is null. Exact decimals.
 * Errors: `outOfRange` for a negative draw or decimals other than 0 to 6.
 */
export function drawRows(
  earned: Float64Array,
  drawAmount: number,
  decimals = defaultDecimals,
): readonly (DrawRow | null)[] {
  checkDecimals(decimals);
  if (drawAmount < 0)
    throw new DomainError("outOfRange", { parameter: "draw", value: drawAmount, expected: "0 or more" });
  const floor = roundDecimal(toDecimal(drawAmount), decimals);
  const rows: (DrawRow | null)[] = [];
  let owed = 0n;
  for (const amount of earned) {
    if (amount !== amount) {
      rows.push(null);
      continue;
    }
    const earning = roundDecimal(toDecimal(amount), decimals);
    const spare = earning > floor ? earning - floor : 0n;
    const recovered = owed < spare ? owed : spare;
    const paid = earning > floor ? earning - recovered : floor;
    owed += paid - earning;
    rows.push({
      earned: fromUnits(earning, decimals),
      paid: fromUnits(paid, decimals),
      owed: fromUnits(owed, decimals),
    });
  }
  return rows;
}
