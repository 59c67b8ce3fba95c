import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import { addMoney } from "../../decimal/addMoney";
import { periodStart } from "../../dates/periods";
import { currentPayments, knownPayments } from "./effectivePayments";
import { Eras } from "./Eras";
import { type LedgerDifference, ledgerDifferences } from "./ledgerDifferences";
import { type AcceptedAdjustment, type Amendment, closedUntil, type LedgerHistory } from "./LedgerHistory";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { LedgerSettings } from "./LedgerSettings";
import { paymentKeys } from "./paymentKeys";
import { type LedgerPeriods, runLedger } from "./runLedger";
import { SchemeChoice } from "./SchemeChoice";
import { type SharedPayment, sharedPayments } from "./sharedPayments";

type Closed = LedgerPeriods & { readonly history: LedgerHistory };

export interface ClosedReview {
  /** What the closed months would be by the list as it is, under the terms with which they were closed. */
  readonly differences: readonly LedgerDifference[];
  /** What they would be by the settings as they are; never proposed. */
  readonly bySettings: readonly LedgerDifference[];
}

/** Step 12: every closed month again, by commission. `closed` are the rows of the closed months as a run replays them. */
export function reviewClosed(
  lists: LedgerLists,
  settings: LedgerSettings,
  periods: Closed,
  closed: readonly LedgerRow[],
): ClosedReview {
  if (periods.history.closed.size === 0) return { differences: [], bySettings: [] };
  const replayed = (by: NonNullable<LedgerPeriods["by"]>): readonly LedgerRow[] =>
    runLedger(lists, settings, { ...periods, by }).replayed;
  return {
    differences: ledgerDifferences(closed, replayed("list")),
    bySettings: ledgerDifferences(closed, replayed("settings")),
  };
}

/**
 * Accepts what differs for some persons: the payments that they are credited with count as they are from now on, and what
 * that changes of closed months is booked in the month given, for everybody whom it concerns.
 */
export function acceptDifferences(
  lists: LedgerLists,
  settings: LedgerSettings,
  periods: Closed,
  { persons, month }: { readonly persons: ReadonlySet<string>; readonly month: number },
): LedgerHistory {
  const { history } = periods;
  const amendments = amendmentsOf(lists, settings, history, persons);
  if (amendments.length === 0) return history;
  const amended = { ...history, amendments: [...history.amendments, ...amendments] };
  const before = runLedger(lists, settings, periods).replayed;
  const after = runLedger(lists, settings, { ...periods, history: amended }).replayed;
  const reasons = new Map<string, string[]>();
  for (const { person, deal, row } of ledgerDifferences(before, after))
    entryIn(reasons, labelKey(person), () => []).push(deal || (row === null ? "" : `#${row}`));
  const sums = new Map<string, { person: string; currency: string; was: LedgerRow[]; now: LedgerRow[] }>();
  const take = (rows: readonly LedgerRow[], side: "was" | "now"): void => {
    for (const row of rows) {
      if (row.person === "") continue;
      const { person, currency } = row;
      const key = `${labelKey(person)}\n${currency}`;
      entryIn(sums, key, () => ({ person, currency, was: [], now: [] }))[side].push(row);
    }
  };
  take(before, "was");
  take(after, "now");
  const accepted = [...sums.values()].flatMap(({ person, currency, was, now }): AcceptedAdjustment[] => {
    const change = (figure: "commission" | "payable" | "heldBack"): number =>
      addMoney([...now.map((row) => row[figure]), ...was.map((row) => -row[figure])]);
    const [commission, payable, heldBack] = [change("commission"), change("payable"), change("heldBack")];
    const isNamed = reasons.has(labelKey(person));
    if (!isNamed && commission === 0 && payable === 0 && heldBack === 0) return [];
    const named = [...new Set(reasons.get(labelKey(person)) ?? [])].filter((name) => name !== "");
    return [{ period: month, person, currency, commission, payable, heldBack, reason: named.join(", ") }];
  });
  return { ...amended, accepted: [...history.accepted, ...accepted] };
}

/** The payments of some persons that are other, new or gone since they were closed. */
function amendmentsOf(
  lists: LedgerLists,
  settings: LedgerSettings,
  history: LedgerHistory,
  persons: ReadonlySet<string>,
): readonly Amendment[] {
  const isCredited = (shared: SharedPayment | null): boolean =>
    shared?.shares.some(({ person }) => persons.has(labelKey(person))) === true;
  const known = knownPayments(history);
  const current = currentPayments(sharedPayments(lists.payments, lists.splits).payments, history);
  const keys = paymentKeys(current);
  const now = new Map([...keys].map(([shared, key]) => [key, shared]));
  const until = closedUntil(history);
  const choice = new SchemeChoice(new Eras({ ...lists, settings }), lists.receipts !== null);
  const names = new Set<string>();
  for (const shared of [...known.values(), ...current])
    if (isCredited(shared))
      for (const name of [shared?.payment.deal ?? "", shared?.payment.document ?? ""])
        if (name !== "") names.add(labelKey(name));
  const takes = ({ payment: { amount, takesBack, deal } }: SharedPayment): boolean =>
    amount < 0 && names.has(labelKey(takesBack || deal));
  const isTheirs = (shared: SharedPayment | null): boolean =>
    shared !== null && (isCredited(shared) || takes(shared));
  const frozenIn = (shared: SharedPayment): number => {
    const month = periodStart(choice.dayOf(shared) ?? shared.payment.date, "month");
    return history.closed.has(month) ? month : periodStart(until, "month");
  };
  const changed = [...known].flatMap(([key, before]): Amendment[] => {
    const after = now.get(key) ?? null;
    if (!isTheirs(before) && !isTheirs(after)) return [];
    if (contentOf(before, until) === contentOf(after, until)) return [];
    return [{ key, shared: after && { ...after, frozenIn: before?.frozenIn ?? frozenIn(after) } }];
  });
  const late = current.flatMap((shared): Amendment[] => {
    const key = keys.get(shared) ?? "";
    const day = choice.dayOf(shared);
    if (known.has(key) || !isTheirs(shared) || day === null || day > until) return [];
    return [{ key, shared: { ...shared, frozenIn: frozenIn(shared) } }];
  });
  return [...changed, ...late];
}

/** What of a payment decides what closed months earn; wherever it stands, and whatever is cancelled of it later. */
function contentOf(shared: SharedPayment | null, until: number): string {
  if (shared === null) return "";
  const { isCancelled, cancelledOn, ...payment } = shared.payment;
  const isCounted = isCancelled && (shared.isVoid === true || (cancelledOn ?? Infinity) <= until);
  const shares = shared.shares.map(({ person, share }) => `${labelKey(person)} ${share}`).sort();
  return JSON.stringify([{ ...payment, row: 0, shares: [], hasShares: false }, shares, isCounted]);
}
