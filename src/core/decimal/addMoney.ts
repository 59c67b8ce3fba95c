import { addDecimals, type Decimal, fromUnits, toDecimal } from "./Decimal";

/** The exact decimal sum of money amounts; 0 for none. */
export function addMoney(amounts: Iterable<number>): number {
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const amount of amounts) sum = addDecimals(sum, toDecimal(amount));
  return fromUnits(sum.units, sum.scale);
}
