import { groupByPeriod, type Period } from "../dates/periods";
import {
  fromUnits,
  multiplyDecimals,
  rescale,
  roundDecimal,
  scaleOf,
  toDecimal,
  wholeUnits,
} from "../decimal/Decimal";
import { shareOut, shareOutSmall } from "../decimal/shareOut";
import { DomainError } from "../DomainError";
import { dueDay, type PaymentTerm } from "./paymentTerms";

interface CollectionRow {
  /** Serial of the first day; null in the last row, for contracts without a signature date. */
  readonly period: number | null;
  readonly expected: number;
}

const cents = 2;

/**
 * The cash expected per period. Each contract, times its probability (blank: 1), is shared out over the terms to the
 * cent, so that its parts add up to it; a cent that is left over goes to the term that falls earlier, then by row. Blank amounts (NaN) are left out; every period between the first and the last
 * has a row. Errors: `outOfRange` for a probability outside 0 … 1 or a date that Excel does not know.
 */
export function expectedCash(
  amounts: Float64Array,
  signDates: Float64Array,
  terms: readonly PaymentTerm[],
  period: Period,
  probabilities?: Float64Array,
  yearStart = 1,
): readonly CollectionRow[] {
  const scheduleOf = schedules(terms);
  const places = new Map<number, number>();
  const sums: Sum[] = [];
  for (let contract = 0; contract < amounts.length; contract++) {
    const amount = amounts[contract] as number;
    if (amount !== amount) continue;
    const money = expectedCents(amount, probabilities?.[contract] ?? NaN, contract);
    const { due, shares, smallShares, shareSum } = scheduleOf(Math.floor(signDates[contract] as number));
    const small = shareOutSmall(Number(money), smallShares, shareSum);
    const parts = small ?? shareOut(BigInt(money), shares);
    for (let place = 0; place < parts.length; place++) {
      const day = due[place] as number;
      let at = places.get(day);
      if (at === undefined) places.set(day, (at = sums.push({ small: 0, large: 0n }) - 1));
      addTo(sums[at] as Sum, parts[place] as number | bigint);
    }
  }
  const days = Float64Array.from(places.keys());
  const items = sums.map((_, item) => item);
  return groupByPeriod(items, days, period, "signDates", yearStart).map((group) => {
    const units = group.items.reduce((sum, item) => sum + totalOf(sums[item] as Sum), 0n);
    return { period: group.period, expected: fromUnits(units, cents) };
  });
}

/** The parts of a contract in the order in which they fall due. */
interface Schedule {
  readonly due: readonly number[];
  /** Whole numbers in the proportion of the shares. */
  readonly shares: readonly bigint[];
  readonly smallShares: readonly number[];
  readonly shareSum: number;
}

/** The schedule of each day of signature, made once. */
function schedules(terms: readonly PaymentTerm[]): (signed: number) => Schedule {
  const scale = scaleOf(terms.map((term) => term.share));
  const shares = terms.map((term) => rescale(toDecimal(term.share), scale));
  const known = new Map<number, Schedule>();
  return (signed) => {
    let schedule = known.get(signed);
    if (schedule) return schedule;
    const due = terms.map(({ when }) => dueDay(signed, when));
    const order = shares.map((_, term) => term).sort((a, b) => Number(due[a]) - Number(due[b]) || a - b);
    const inOrder = order.map((term) => shares[term] as bigint);
    const smallShares = inOrder.map(Number);
    const shareSum = smallShares.reduce((sum, share) => sum + share, 0);
    schedule = { due: order.map((term) => due[term] as number), shares: inOrder, smallShares, shareSum };
    known.set(signed, schedule);
    return schedule;
  };
}

/** A sum of whole cents: what doubles hold exactly, and what was more. */
interface Sum {
  small: number;
  large: bigint;
}

function addTo(sum: Sum, part: number | bigint): void {
  if (typeof part === "bigint") sum.large += part;
  else sum.small += part;
  if (Math.abs(sum.small) < 2 ** 52) return;
  sum.large += BigInt(sum.small);
  sum.small = 0;
}

function totalOf({ small, large }: Sum): bigint {
  return large + BigInt(small);
}

function expectedCents(amount: number, probability: number, contract: number): number | bigint {
  if (probability !== probability) {
    const units = wholeUnits(amount, cents);
    return units === units ? units : roundDecimal(toDecimal(amount), cents);
  }
  if (!(probability >= 0 && probability <= 1)) {
    const parameter = "probabilities";
    throw new DomainError("outOfRange", {
      parameter,
      value: probability,
      item: contract + 1,
      expected: "0 to 1",
    });
  }
  return roundDecimal(multiplyDecimals(toDecimal(amount), toDecimal(probability)), cents);
}
