import { addDecimals } from "../decimal/addDecimals";
import { fromUnits } from "../decimal/fromUnits";
import { toDecimal } from "../decimal/toDecimal";
import type { CommissionOptions, Ladder } from "./toLadder";
import { LadderFunction } from "./LadderFunction";

/**
 * What is due in each period on the cumulative amount: ladder(YTD) − ladder(YTD before). The results add up to the
 * commission of the sum. A blank (NaN) adds nothing and stays NaN. `already` counts as before the first period.
 * Errors: `outOfRange` for decimals other than 0 to 6.
 */
export function dueByPeriod(
  amounts: Float64Array,
  ladder: Ladder,
  options: CommissionOptions = {},
): Float64Array {
  const steps = new LadderFunction(ladder, options);
  let total = toDecimal(options.already ?? 0);
  let paid = steps.payExactly(total);
  return amounts.map((amount) => {
    if (amount !== amount) return NaN;
    total = addDecimals(total, toDecimal(amount));
    const paidBefore = paid;
    paid = steps.payExactly(total);
    return fromUnits(paid - paidBefore, steps.decimals);
  });
}
