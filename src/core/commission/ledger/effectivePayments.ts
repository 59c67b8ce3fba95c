import type { LedgerHistory } from "./LedgerHistory";
import { paymentKeys } from "./paymentKeys";
import type { SharedPayment } from "./sharedPayments";

interface EffectivePayments {
  readonly payments: readonly SharedPayment[];
  /** Of the list, dated in a closed month and not known when it was closed: they count for nothing. */
  readonly late: readonly SharedPayment[];
}

interface Asked {
  /** Serial of the last day that is closed. */
  readonly until: number;
  /** The day on which a payment counts; null where its event has not happened. */
  readonly dayOf: (shared: SharedPayment) => number | null;
}

type Frozen = Pick<LedgerHistory, "payments" | "amendments">;

/**
 * Step 12: what counts of a list of which some months are closed. What was known when they were closed counts as it was,
 * or as it was when an adjustment for it was accepted; what is cancelled after them, as it is. Of the rest of the list
 * that counts which falls into open months.
 */
export function effectivePayments(
  current: readonly SharedPayment[],
  history: Frozen,
  { until, dayOf }: Asked,
): EffectivePayments {
  const keys = paymentKeys(current);
  const now = new Map([...keys].map(([shared, key]) => [key, shared]));
  const known = knownPayments(history);
  const payments = [...known].flatMap(([key, shared]) =>
    shared === null ? [] : [asItStands(cancelledSince(shared, now.get(key), until), now.get(key))],
  );
  const late: SharedPayment[] = [];
  for (const shared of current) {
    if (known.has(keys.get(shared) ?? "")) continue;
    const day = dayOf(shared);
    if (day === null || day > until) payments.push(shared);
    else if (!shared.payment.isCancelled) late.push(shared);
  }
  return { payments, late };
}

/**
 * The list as it is. What was cancelled before it was closed counts for nothing, as it did then; a cancellation without a
 * day stays in the month with which it was closed.
 */
export function currentPayments(
  current: readonly SharedPayment[],
  history: Frozen,
): readonly SharedPayment[] {
  const keys = paymentKeys(current);
  const known = knownPayments(history);
  return current.map((shared) => {
    const before = known.get(keys.get(shared) ?? "");
    if (before == null || !shared.payment.isCancelled || !before.payment.isCancelled) return shared;
    const cancelledOn = shared.payment.cancelledOn ?? before.payment.cancelledOn;
    return { ...shared, payment: { ...shared.payment, cancelledOn }, isVoid: before.isVoid === true };
  });
}

/** By key; null for what was there and was accepted to be gone. */
export function knownPayments({ payments, amendments }: Frozen): ReadonlyMap<string, SharedPayment | null> {
  const known = new Map<string, SharedPayment | null>(payments.map(({ key, shared }) => [key, shared]));
  for (const { key, shared } of amendments) known.set(key, shared);
  return known;
}

/** In the rows in which it is now. */
function asItStands(shared: SharedPayment, now: SharedPayment | undefined): SharedPayment {
  if (now === undefined) return shared;
  return { ...shared, rows: now.rows, payment: { ...shared.payment, row: now.payment.row } };
}

/** A cancellation after what is closed takes back what counted. */
function cancelledSince(shared: SharedPayment, now: SharedPayment | undefined, until: number): SharedPayment {
  const { isCancelled = false, cancelledOn = null } = now?.payment ?? {};
  if (!isCancelled || shared.payment.isCancelled || (cancelledOn ?? Infinity) <= until) return shared;
  return { ...shared, payment: { ...shared.payment, isCancelled, cancelledOn } };
}
