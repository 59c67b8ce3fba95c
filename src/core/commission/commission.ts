import { addDecimals, fromUnits, toDecimal } from "../decimal/Decimal";
import type { CommissionOptions, Ladder } from "./toLadder";
import { LadderFunction } from "./LadderFunction";

/**
 * The commission on each amount on its own, in exact decimals, rounded half away from zero; a blank (NaN) stays NaN.
 *
 * With `already` it is ladder(already + amount) − ladder(already), so that amounts credited one by one add up to the
 * commission of their sum. A negative amount is the negative of the commission on its size; nothing is paid on 0.
 * Errors: `outOfRange` for decimals other than 0 to 6.
 */
export function commissionOfEach(
  amounts: Float64Array,
  ladder: Ladder,
  options: CommissionOptions = {},
): Float64Array {
  const paid = new Float64Array(amounts.length);
  const steps = new LadderFunction(ladder, options);
  const before = toDecimal(options.already ?? 0);
  const unitsBefore = steps.units(options.already ?? 0);
  const paidBefore = steps.payExactly(before);
  const fastBefore = Math.abs(Number(paidBefore)) < 2 ** 51 ? Number(paidBefore) : NaN;
  const power = 10 ** steps.decimals;
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number;
    if (amount !== amount) {
      paid[index] = NaN;
      continue;
    }
    const fast = steps.pay(unitsBefore + steps.units(amount)) - fastBefore;
    paid[index] =
      fast === fast
        ? fast / power + 0
        : fromUnits(steps.payExactly(addDecimals(before, toDecimal(amount))) - paidBefore, steps.decimals);
  }
  return paid;
}

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
