import { addDecimals, type Decimal, fromUnits, toDecimal, wholeUnits } from "../decimal/Decimal";
import { addAmounts, type Amount, decimalOf, toAmount } from "./Amount";
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
  if (!quotas) {
    const pays = commissionOn(ladder, options);
    const paid = new Float64Array(amounts.length);
    for (let index = 0; index < amounts.length; index++) paid[index] = pays(amounts[index] as number);
    return paid;
  }
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
  const steps = LadderFunction.of(ladder, options);
  const total = new Total(steps, options.already ?? 0);
  const before = total.pay();
  return (amount) => (amount === amount ? difference(total.payWith(amount), before, steps.decimals) : NaN);
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
  const steps = LadderFunction.of(ladder, options);
  const total = new Total(steps, options.already ?? 0);
  let paid = total.pay();
  const due = new Float64Array(amounts.length);
  for (let index = 0; index < amounts.length; index++) {
    const amount = amounts[index] as number;
    if (amount !== amount) {
      due[index] = NaN;
      continue;
    }
    const before = paid;
    total.add(amount);
    paid = total.pay();
    due[index] = difference(paid, before, steps.decimals);
  }
  return due;
}

/** Units of the ladder's decimals: numbers where doubles hold them exactly. */
type Paid = number | bigint;

function difference(paid: Paid, before: Paid, decimals: number): number {
  const isFast = typeof paid === "number" && typeof before === "number";
  return fromUnits(isFast ? paid - before : BigInt(paid) - BigInt(before), decimals);
}

/** A sum of amounts and what a ladder pays on it: in doubles while they hold every digit, in big integers beyond. */
class Total {
  private sum: Amount | null;
  private exact: Decimal = { units: 0n, scale: 0 };

  constructor(
    private readonly steps: LadderFunction,
    start: number,
  ) {
    this.sum = toAmount(start, steps.scale);
    if (this.sum === null) this.exact = toDecimal(start);
  }

  add(amount: number): void {
    const sum = this.with(amount);
    if (sum === null) this.exact = addDecimals(this.decimal(), toDecimal(amount));
    this.sum = sum;
  }

  pay(): Paid {
    return this.fastPay(this.sum) ?? this.steps.payExactly(this.decimal());
  }

  /** As pay, with one amount more. */
  payWith(amount: number): Paid {
    const exact = () => this.steps.payExactly(addDecimals(this.decimal(), toDecimal(amount)));
    return this.fastPay(this.with(amount)) ?? exact();
  }

  private with(amount: number): Amount | null {
    if (this.sum === null) return null;
    const units = wholeUnits(amount, this.steps.scale);
    const added = units === units ? { whole: units, part: 0 } : toAmount(amount, this.steps.scale);
    return added && addAmounts(this.sum, added);
  }

  private fastPay(sum: Amount | null): number | null {
    const paid = sum === null ? NaN : this.steps.pay(sum.whole, sum.part);
    return paid === paid ? paid : null;
  }

  private decimal(): Decimal {
    return this.sum === null ? this.exact : decimalOf(this.sum, this.steps.scale);
  }
}
