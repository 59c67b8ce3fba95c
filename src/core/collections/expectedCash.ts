import { groupByPeriod, type Period } from "../dates/periods";
import { fromUnits, multiplyDecimals, rescale, roundDecimal, scaleOf, toDecimal } from "../decimal/Decimal";
import { shareOut } from "../decimal/shareOut";
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
  const shareScale = scaleOf(terms.map((term) => term.share));
  const shares = terms.map((term) => rescale(toDecimal(term.share), shareScale));
  const parts: bigint[] = [];
  const dates: number[] = [];
  for (let contract = 0; contract < amounts.length; contract++) {
    const amount = amounts[contract] as number;
    if (amount !== amount) continue;
    const money = expectedCents(amount, probabilities?.[contract] ?? NaN, contract);
    const due = terms.map(({ when }) => dueDay(signDates[contract] as number, when));
    const order = shares.map((_, term) => term).sort((a, b) => Number(due[a]) - Number(due[b]) || a - b);
    const inOrder = order.map((term) => shares[term] as bigint);
    shareOut(money, inOrder).forEach((part, place) => {
      parts.push(part);
      dates.push(due[order[place] as number] as number);
    });
  }
  const items = parts.map((_, part) => part);
  return groupByPeriod(items, Float64Array.from(dates), period, "signDates", yearStart).map((group) => ({
    period: group.period,
    expected: fromUnits(
      group.items.reduce((sum, part) => sum + (parts[part] ?? 0n), 0n),
      cents,
    ),
  }));
}

function expectedCents(amount: number, probability: number, contract: number): bigint {
  const money = toDecimal(amount);
  if (probability !== probability) return roundDecimal(money, cents);
  if (!(probability >= 0 && probability <= 1)) {
    const parameter = "probabilities";
    throw new DomainError("outOfRange", {
      parameter,
      value: probability,
      item: contract + 1,
      expected: "0 to 1",
    });
  }
  return roundDecimal(multiplyDecimals(money, toDecimal(probability)), cents);
}
