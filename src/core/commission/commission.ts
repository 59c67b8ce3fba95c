import { addDecimals, fromUnits, toDecimal } from "../decimal/Decimal";
import type { CommissionOptions, Ladder } from "./toLadder";
import { LadderFunction } from "./LadderFunction";

const mostQuotas = 1000;

/**
 * The commission on each amount on its own, in exact decimals, rounded half away from zero; a blank (NaN) stays NaN.
 *
 * With `already` it is ladder(already + amount) − ladder(already), so that amounts credited one by one add up to the
 * commission of their sum. A negative amount is the negative of the commission on its size; nothing is paid on 0.
 * `quotas`, one for each amount or one for all, make the starts of the ladder shares of them; a quota that is not above
 * 0 gives NaN. Errors: `outOfRange` for decimals other than 0 to 6.
 */
export function commissionOfEach(
  amounts: Float64Array,
  ladder: Ladder,
  options: CommissionOptions = {},
  quotas?: Float64Array,
): Float64Array {
  if (!quotas) return amounts.map(commissionOn(ladder, options));
  const byQuota = new Map<number, (amount: number) => number>();
  return amounts.map((amount, index) => {
    const quota = quotas[quotas.length === 1 ? 0 : index] as number;
    if (!(quota > 0)) return NaN;
    let pays = byQuota.get(quota);
    if (!pays) {
      if (byQuota.size >= mostQuotas) byQuota.clear();
      byQuota.set(quota, (pays = commissionOn(ladder, { ...options, quota })));
    }
    return pays(amount);
  });
}

function commissionOn(ladder: Ladder, options: CommissionOptions): (amount: number) => number {
  const steps = new LadderFunction(ladder, options);
  const before = toDecimal(options.already ?? 0);
  const unitsBefore = steps.units(options.already ?? 0);
  const paidBefore = steps.payExactly(before);
  const fastBefore = Math.abs(Number(paidBefore)) < 2 ** 51 ? Number(paidBefore) : NaN;
  const power = 10 ** steps.decimals;
  return (amount) => {
    if (amount !== amount) return NaN;
    const fast = steps.pay(unitsBefore + steps.units(amount)) - fastBefore;
    if (fast === fast) return fast / power + 0;
    return fromUnits(steps.payExactly(addDecimals(before, toDecimal(amount))) - paidBefore, steps.decimals);
  };
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
