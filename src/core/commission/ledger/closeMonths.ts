import { monthEnd } from "../../dates/periods";
import { knownPayments } from "./effectivePayments";
import { receiptKey } from "./effectiveReceipts";
import { Eras } from "./Eras";
import {
  type Amendment,
  closedUntil,
  type FrozenPayment,
  type FrozenReceipt,
  type LedgerHistory,
} from "./LedgerHistory";
import type { LedgerLists, ReceiptRow } from "./LedgerLists";
import type { LedgerSettings } from "./LedgerSettings";
import { paymentKeys } from "./paymentKeys";
import { runLedger } from "./runLedger";
import { SchemeChoice } from "./SchemeChoice";
import { sharedPayments } from "./sharedPayments";

/**
 * Step 12: closes open months, one after another: their rows as they are now, the payments, notes, cancellations and
 * receipts by which they came about, and the terms. `months` are their first days, ascending.
 */
export function closeMonths(
  lists: LedgerLists,
  settings: LedgerSettings,
  history: LedgerHistory,
  months: readonly number[],
): LedgerHistory {
  const { people, quotas, tiers, receipts } = lists;
  const terms = { settings, people, quotas, tiers };
  return months.reduce((before, month): LedgerHistory => {
    const { rows } = runLedger(lists, settings, { from: month, to: month, history: before });
    const known = newReceipts(receipts ?? [], before, monthEnd(month));
    return {
      ...before,
      closed: new Map([...before.closed, [month, { terms, rows, receipts: known }]]),
      payments: [...before.payments, ...newPayments(lists, settings, before, month)],
      amendments: [...before.amendments, ...newCancellations(lists, before, month)],
    };
  }, history);
}

/** What counts for the first time in a month. */
function newPayments(
  lists: LedgerLists,
  settings: LedgerSettings,
  history: LedgerHistory,
  month: number,
): readonly FrozenPayment[] {
  const shared = sharedPayments(lists.payments, lists.splits).payments;
  const choice = new SchemeChoice(new Eras({ ...lists, settings }), lists.receipts !== null);
  const known = knownPayments(history);
  const after = closedUntil(history);
  return [...paymentKeys(shared)].flatMap(([own, key]): FrozenPayment[] => {
    const day = choice.dayOf(own);
    if (known.has(key) || day === null || day <= after || day > monthEnd(month)) return [];
    return [{ key, shared: { ...own, frozenIn: month, isVoid: own.payment.isCancelled } }];
  });
}

/** Of payments that are closed, what was cancelled since. */
function newCancellations(lists: LedgerLists, history: LedgerHistory, month: number): readonly Amendment[] {
  const known = knownPayments(history);
  return [...paymentKeys(sharedPayments(lists.payments, lists.splits).payments)].flatMap(
    ([{ payment }, key]): Amendment[] => {
      const before = known.get(key);
      const cancelledOn = payment.cancelledOn ?? month;
      if (!payment.isCancelled || before == null || before.payment.isCancelled) return [];
      if (cancelledOn < month || cancelledOn > monthEnd(month)) return [];
      return [{ key, shared: { ...before, payment: { ...before.payment, isCancelled: true, cancelledOn } } }];
    },
  );
}

/** What is known of receipts up to a day and was not when the month before was closed, and what is not there any more. */
function newReceipts(
  current: readonly ReceiptRow[],
  { closed }: LedgerHistory,
  until: number,
): readonly FrozenReceipt[] {
  const counts = new Map<string, { readonly receipt: ReceiptRow; count: number }>();
  const add = (receipt: ReceiptRow, count: number): void => {
    const key = receiptKey(receipt);
    const entry = counts.get(key) ?? { receipt, count: 0 };
    counts.set(key, entry);
    entry.count += count;
  };
  for (const receipt of current) if (receipt.date !== null && receipt.date <= until) add(receipt, 1);
  for (const { receipts } of closed.values()) for (const { receipt, count } of receipts) add(receipt, -count);
  return [...counts.values()].flatMap(({ receipt, count }) =>
    Array.from({ length: Math.abs(count) }, (): FrozenReceipt => ({ receipt, count: count > 0 ? 1 : -1 })),
  );
}
