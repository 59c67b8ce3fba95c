import { labelKey } from "../../cells/labelKey";
import { monthEnd, periodStart } from "../../dates/periods";
import { fromUnits } from "../../decimal/Decimal";
import { cashUntil, type DealCash, type DueRow, type Receipt } from "./CashGate";
import { dealReceipts } from "./dealReceipts";
import type { Finding } from "./Finding";
import { type CreditGroup, LedgerCredits } from "./LedgerCredits";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { LedgerSettings } from "./LedgerSettings";
import { monthRows } from "./monthRows";
import { type PayableState, payableToDate } from "./payableToDate";
import { paymentStates } from "./paymentStates";
import { register, type RegisterRow } from "./register";
import { sharedPayments } from "./sharedPayments";
import { byOrder } from "./windowEvents";
import { QuotaBook } from "./windowQuota";
import { type BookedPayment, WindowRun } from "./WindowRun";
import { windowTerms } from "./windowTerms";

/** Serials of the first days of the first and the last month. */
export interface LedgerPeriods {
  readonly from: number;
  readonly to: number;
}

export interface LedgerResult {
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  readonly findings: readonly Finding[];
}

interface OpenWindow {
  readonly group: CreditGroup;
  readonly run: WindowRun;
  payable: PayableState | null;
}

const registerDecimals = 2;

/** The order of operations, steps 1 to 11, over typed lists. Later data change no earlier month. */
export function runLedger(
  lists: LedgerLists,
  settings: LedgerSettings,
  { from, to }: LedgerPeriods,
): LedgerResult {
  const shared = sharedPayments(lists.payments, lists.splits);
  const states = paymentStates(shared.payments, from);
  const { scale = 0 } = states.payments[0] ?? states.alone[0] ?? {};
  const due = shared.payments.map(({ payment }) => dueRow(payment, scale));
  const receipts: Receipt[] = (lists.receipts ?? []).flatMap((receipt) =>
    receipt.date === null || receipt.amount === null
      ? []
      : [{ ...dueRow({ ...receipt, date: receipt.date, amount: receipt.amount }, scale), row: receipt.row }],
  );
  const positive = due.filter(({ amount }) => amount > 0);
  const credits = new LedgerCredits(lists, settings, lists.receipts && dealReceipts(positive, receipts));
  for (const state of [...states.payments, ...states.alone]) credits.add(state);
  const quotas = new QuotaBook(lists.quotas);
  const findings: Finding[] = [...shared.findings, ...states.findings, ...credits.findings];
  const people = new Map(lists.people.map((row) => [labelKey(row.person), row]));
  const windows = [...credits.groups.values()].flatMap((group): OpenWindow[] => {
    const { person, scheme, window } = group;
    const asked = { person, scheme, window, info: people.get(labelKey(person)), hasFloor: false };
    const found = windowTerms(asked, { ...settings, quotas });
    for (const kind of found.findings)
      findings.push({ kind, rows: group.events.map(({ row }) => row), about: person, money: null });
    if (found.terms === null) return [];
    return [{ group, run: new WindowRun([...group.events].sort(byOrder), found.terms), payable: null }];
  });
  const first = windows.reduce((least, { group }) => Math.min(least, group.window.start), from);
  const rows: LedgerRow[] = [];
  const months: number[] = [];
  for (let period = periodStart(first, "month"); period <= to; period = periodStart(period, "month", 1)) {
    const day = monthEnd(period);
    const cash = cashUntil(day, due, receipts).byDeal;
    const isShown = period >= from;
    if (isShown) months.push(period);
    for (const window of windows) {
      if (window.group.window.start > day) continue;
      const own = bookMonth(window, { period, day, cash, scale, credits, settings });
      if (isShown) rows.push(...own);
    }
  }
  return {
    rows,
    register: register({ rows, months, draws: settings.draws, decimals: registerDecimals }),
    findings,
  };
}

interface Month {
  readonly period: number;
  readonly day: number;
  readonly cash: ReadonlyMap<string, DealCash>;
  readonly scale: number;
  readonly credits: LedgerCredits;
  readonly settings: LedgerSettings;
}

function bookMonth(
  window: OpenWindow,
  { period, day, cash, scale, credits, settings }: Month,
): readonly LedgerRow[] {
  const { group, run } = window;
  const { scheme, person } = group;
  const booked = run.bookUntil(day);
  const cashOf = ({ event }: BookedPayment): DealCash | null => cash.get(event.deal) ?? null;
  const isReleased = ({ event }: BookedPayment): boolean =>
    settings.holdbacks.some(
      (line) =>
        labelKey(line.person) === labelKey(person) &&
        labelKey(line.deal) === event.deal &&
        line.releasedOn <= day,
    );
  const now = payableToDate({ run, scheme, day, cashOf, isReleased });
  const before = window.payable;
  window.payable = now;
  return monthRows({
    ...{ period, group, booked, before, now, payments: run.payments },
    currency: scheme.currency || settings.currency,
    sourceOf: (event) => credits.sources.get(event),
    receivedOf(payment) {
      const { received } = cashOf(payment) ?? {};
      return scheme.gate === "none" || received === undefined ? null : fromUnits(received, scale);
    },
  });
}

interface Dated {
  readonly date: number;
  readonly deal: string;
  readonly contract: string;
  readonly account: string;
  readonly amount: number;
}

function dueRow({ date, deal, contract, account, amount }: Dated, scale: number): DueRow {
  return {
    ...{ date, deal: labelKey(deal), contract: labelKey(contract), account: labelKey(account) },
    amount: Math.round(amount * 10 ** scale),
  };
}
