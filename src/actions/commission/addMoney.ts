import { addDecimals } from "../../core/decimal/addDecimals";
import type { Decimal } from "../../core/decimal/Decimal";
import { fromUnits } from "../../core/decimal/fromUnits";
import { toDecimal } from "../../core/decimal/toDecimal";

/** The exact decimal sum of money amounts; 0 for none. */
export function addMoney(amounts: Iterable<number>): number {
  let sum: Decimal = { units: 0n, scale: 0 };
  for (const amount of amounts) sum = addDecimals(sum, toDecimal(amount));
  return fromUnits(sum.units, sum.scale);
}
