import { labelKey } from "../../cells/labelKey";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { rescale, scaleOf, toDecimal } from "../../decimal/Decimal";
import { scaleUnits, shareOfUnits } from "../../decimal/scaleUnits";
import { applyNotes, type CreditNote, type Taking } from "./applyNotes";
import type { Finding } from "./Finding";
import type { SharedPayment } from "./sharedPayments";
import { splitUnits } from "./splitUnits";

/** What one person has of a payment, in whole units of `scale`. */
export interface PartState {
  readonly amount: number;
  /** Null where the payment has no cost. */
  readonly cost: number | null;
}

/** A payment before notes, and after each of them. */
export interface PaymentState {
  readonly id: number;
  readonly shared: SharedPayment;
  /** Decimals of its amounts. */
  readonly scale: number;
  readonly amount: number;
  /** By share. */
  readonly parts: readonly PartState[];
  /** What nobody is credited with; below 0 what is credited twice. */
  readonly unassigned: number;
  readonly notes: readonly {
    readonly taking: Taking;
    /** By share, after the note. */
    readonly parts: readonly PartState[];
  }[];
}

interface PaymentStates {
  readonly payments: readonly PaymentState[];
  /** Negative amounts that name no payment: credits of their own period. */
  readonly alone: readonly PaymentState[];
  readonly findings: readonly Finding[];
}

interface StatesAsked {
  /** The first day of the run. */
  readonly openFrom: number;
  /** Whether the month of a day is closed. */
  readonly isClosed: (date: number) => boolean;
  /** The day on which a payment counts; null where it has not happened. */
  readonly dayOf: (shared: SharedPayment) => number | null;
  /** The workbook's currency, in which amounts without one are. */
  readonly house: string;
}

/**
 * Steps 2 and 7: payments in parts, and what credit notes leave of them. What is left of a split payment is split anew,
 * so that the parts of a note are differences; a note without cost lowers the cost in proportion. A cancelled payment is
 * taken back whole on the day it was cancelled, without a day on the first that is open; where its own month is open it
 * counts for nothing.
 */
export function paymentStates(
  shared: readonly SharedPayment[],
  { openFrom, isClosed, dayOf, house }: StatesAsked,
): PaymentStates {
  const findings: Finding[] = [];
  const money: ListMoney = { house, scale: listScale(shared, house) };
  const { scale } = money;
  const states = shared.map((payment, id) => stateOf(payment, id, money));
  const positive = states.filter(({ amount }) => amount >= 0);
  const negative = states.filter(({ amount }) => amount < 0);
  const dateOf = ({ shared: own }: PaymentState): number => dayOf(own) ?? own.payment.date;
  const neverCounted = new Set(
    positive.filter(
      (state) =>
        state.shared.payment.isCancelled && (state.shared.isVoid === true || !isClosed(dateOf(state))),
    ),
  );
  const counted = positive.filter((state) => !neverCounted.has(state));
  const noted = positive.map((state) => {
    const place = { ...placeOf(state), date: dateOf(state) };
    return { ...place, id: state.id, amount: state.amount };
  });
  const byRow = new Map(negative.map((state) => [state.shared.payment.row, state]));
  const notes: CreditNote[] = negative.map((state) => ({
    ...placeOf(state),
    takesBack: labelKey(state.shared.payment.takesBack),
    cancels: null,
    amount: Math.abs(state.amount),
  }));
  const { takings, alone, exceeding } = applyNotes(noted, [...notes, ...cancellations(counted, openFrom)]);
  for (const { payment, note, amount } of takings)
    if (states[payment.id]?.shared.payment.isCancelled === true && note.cancels === null)
      findings.push({
        ...{ kind: "cancelledAndCredited", rows: [payment.row, note.row] },
        ...{ about: note.deal, money: amount / 10 ** scale },
      });
  for (const { note, amount } of exceeding) {
    const state = byRow.get(note.row);
    if (state === undefined) continue;
    findings.push({ kind: "noteExceeds", rows: [note.row], about: note.deal, money: moneyOf(state, amount) });
  }
  for (const note of alone) {
    const state = byRow.get(note.row);
    const { takesBack = "", deal = "", account = "" } = state?.shared.payment ?? {};
    const about = takesBack || deal || account;
    findings.push({
      kind: "noteWithoutPayment",
      rows: [note.row],
      about,
      money: moneyOf(state, note.amount),
    });
  }
  const takingsOf = new Map<number, Taking[]>();
  for (const taking of takings) {
    const known = takingsOf.get(taking.payment.id);
    if (known) known.push(taking);
    else takingsOf.set(taking.payment.id, [taking]);
  }
  return {
    payments: counted.map((state) => ({
      ...state,
      notes: afterNotes(state, takingsOf.get(state.id) ?? [], byRow, money),
    })),
    alone: alone.flatMap(({ row }) => byRow.get(row) ?? []),
    findings,
  };
}

interface ListMoney {
  readonly house: string;
  /** So many decimals that every amount and cost is whole. */
  readonly scale: number;
}

function listScale(shared: readonly SharedPayment[], house: string): number {
  return shared.reduce(
    (scale, { payment: { amount, cost, currency } }) =>
      Math.max(scale, currencyDecimals(currency || house), scaleOf([amount, cost ?? 0])),
    0,
  );
}

function unitsOf(money: number, scale: number): number {
  return Number(rescale(toDecimal(money), scale));
}

function stateOf(shared: SharedPayment, id: number, money: ListMoney): PaymentState {
  const { amount, cost } = shared.payment;
  const { scale } = money;
  const whole = unitsOf(amount, scale);
  const parts = partsOf(whole, shared, money);
  const costs = typeof cost === "number" ? partsOf(unitsOf(cost, scale), shared, money) : null;
  return {
    ...{ id, shared, scale, amount: whole, notes: [] },
    unassigned: parts.reduce((rest, part) => rest - part, whole),
    parts: parts.map((part, place) => ({ amount: part, cost: costs?.[place] ?? null })),
  };
}

/** Parts have the decimals of the currency; an amount that is not split keeps its own. */
function partsOf(
  units: number,
  { shares, payment }: SharedPayment,
  { scale, house }: ListMoney,
): readonly number[] {
  if (shares.length === 1 && shares[0]?.share === 1) return [units];
  const widen = 10 ** (scale - currencyDecimals(payment.currency || house));
  return splitUnits(scaleUnits(units, 1 / widen), shares).map((part) => part * widen);
}

function afterNotes(
  { shared, amount, scale }: PaymentState,
  takings: readonly Taking[],
  notes: ReadonlyMap<number, PaymentState>,
  money: ListMoney,
): PaymentState["notes"] {
  const { cost } = shared.payment;
  let costLeft = typeof cost === "number" ? unitsOf(cost, scale) : null;
  return takings.map((taking) => {
    const left = amount - taking.taken;
    const ownCost = notes.get(taking.note.row)?.shared.payment.cost;
    if (costLeft !== null)
      costLeft =
        typeof ownCost === "number"
          ? costLeft - Math.abs(unitsOf(ownCost, scale))
          : shareOfUnits(costLeft, left, left + taking.amount);
    const costs = costLeft === null ? null : partsOf(costLeft, shared, money);
    const parts = partsOf(left, shared, money);
    return { taking, parts: parts.map((part, place) => ({ amount: part, cost: costs?.[place] ?? null })) };
  });
}

function cancellations(payments: readonly PaymentState[], openFrom: number): readonly CreditNote[] {
  return payments
    .filter(({ shared }) => shared.payment.isCancelled)
    .map((state) => {
      const date = state.shared.payment.cancelledOn ?? openFrom;
      return { ...placeOf(state), takesBack: "", cancels: state.id, amount: state.amount, date };
    });
}

function placeOf({ shared: { payment } }: PaymentState) {
  return {
    row: payment.row,
    date: payment.date,
    deal: labelKey(payment.deal),
    document: labelKey(payment.document),
  };
}

function moneyOf(state: PaymentState | undefined, units: number): number | null {
  return state === undefined ? null : units / 10 ** state.scale;
}
