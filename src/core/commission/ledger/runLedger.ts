import { labelKey } from "../../cells/labelKey";
import { monthEnd, periodStart } from "../../dates/periods";
import { addMoney } from "../../decimal/addMoney";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { fromUnits, roundDecimal, toDecimal } from "../../decimal/Decimal";
import { cashChecks } from "./cashChecks";
import { cashUntil, type DealCash, type DueRow, type Receipt } from "./CashGate";
import { besideRows } from "./besideRows";
import { bonusRows } from "./bonusRows";
import { dealReceipts } from "./dealReceipts";
import type { Finding } from "./Finding";
import { floorWindows } from "./floorWindows";
import { type CreditGroup, LedgerCredits } from "./LedgerCredits";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { LedgerSettings, Opening } from "./LedgerSettings";
import { monthRows } from "./monthRows";
import { overrideRows } from "./overrideRows";
import { type PayableState, payableToDate } from "./payableToDate";
import { paymentChecks } from "./paymentChecks";
import { type PaymentState, paymentStates } from "./paymentStates";
import { register, type RegisterRow } from "./register";
import { sharedPayments } from "./sharedPayments";
import { TeamMeasure } from "./TeamMeasure";
import { oddLadders, windowChecks } from "./windowChecks";
import { byOrder } from "./windowEvents";
import { QuotaBook } from "./windowQuota";
import { type BookedPayment, type WindowOpening, WindowRun, type WindowTerms } from "./WindowRun";
import { windowTerms } from "./windowTerms";

/** Serials of the first days of the first and the last month. */
export interface LedgerPeriods {
  readonly from: number;
  readonly to: number;
  /** Months that are closed, by their first days. */
  readonly closed: ReadonlySet<number>;
}

export interface LedgerResult {
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  readonly findings: readonly Finding[];
}

interface OpenWindow {
  readonly group: CreditGroup;
  readonly terms: WindowTerms;
  readonly run: WindowRun;
  payable: PayableState | null;
}

const registerDecimals = 2;

/** The order of operations, steps 1 to 11, over typed lists. Later data change no earlier month. */
export function runLedger(
  lists: LedgerLists,
  settings: LedgerSettings,
  { from, to, closed }: LedgerPeriods,
): LedgerResult {
  const shared = sharedPayments(lists.payments, lists.splits);
  const isClosed = (date: number): boolean => closed.has(periodStart(date, "month"));
  const states = paymentStates(shared.payments, { openFrom: from, isClosed });
  const all = [...states.payments, ...states.alone];
  const { scale = 0 } = all[0] ?? {};
  const due = all.flatMap(dueOf);
  const receipts: Receipt[] = (lists.receipts ?? []).flatMap((receipt) =>
    receipt.date === null || receipt.amount === null
      ? []
      : [
          {
            ...placed(receipt),
            row: receipt.row,
            date: receipt.date,
            amount: Math.round(receipt.amount * 10 ** scale),
          },
        ],
  );
  const positive = due.filter(({ amount }) => amount > 0);
  const credits = new LedgerCredits(lists, settings, lists.receipts && dealReceipts(positive, receipts));
  for (const state of all) credits.add(state);
  const floors = floorWindows(credits, lists.people, settings, { from, to });
  const quotas = new QuotaBook(lists.quotas);
  const findings: Finding[] = [...shared.findings, ...states.findings, ...credits.findings];
  const people = new Map(lists.people.map((row) => [labelKey(row.person), row]));
  const windows = [...credits.groups.values()].flatMap((group): OpenWindow[] => {
    const { person, scheme, window } = group;
    const asked = { person, scheme, window, info: people.get(labelKey(person)), hasFloor: floors.has(group) };
    const opening = openingOf(group, settings.openings);
    const found = windowTerms({ ...asked, opening }, { ...settings, quotas });
    for (const kind of found.findings)
      findings.push({ kind, rows: group.events.map(({ row }) => row), about: person, money: null });
    if (found.terms === null) return [];
    return [
      {
        group,
        terms: found.terms,
        run: new WindowRun([...group.events].sort(byOrder), found.terms),
        payable: null,
      },
    ];
  });
  const begin = windows.reduce((least, { group }) => Math.min(least, group.window.start), from);
  const every: LedgerRow[] = [];
  const months: number[] = [];
  for (let period = periodStart(begin, "month"); period <= to; period = periodStart(period, "month", 1)) {
    const day = monthEnd(period);
    const cash = cashUntil(day, due, receipts).byDeal;
    if (period >= from) months.push(period);
    for (const window of windows) {
      if (window.group.window.start > day) continue;
      every.push(...bookMonth(window, { period, day, cash, scale, credits, settings }));
    }
  }
  const lastDay = monthEnd(to);
  findings.push(
    ...paymentChecks(shared.payments, lists, settings.assignments),
    ...cashChecks(lastDay, due, receipts, scale),
    ...oddLadders(credits.groups.values(), settings),
    ...windowChecks(
      windows.map(({ group, terms, run }) => ({ group, terms, base: run.baseSoFar })),
      settings,
      ({ window }) => window.start <= lastDay && window.end >= lastDay,
    ),
  );
  const measure = new TeamMeasure(every);
  const currencies = [...new Set(every.map(({ currency }) => currency))];
  const rows = [
    ...every.filter(({ period }) => period >= from),
    ...overrideRows({ ...settings, people: lists.people, measure, currencies, months }),
    ...bonusRows(settings.bonuses, lists.people, measure, settings.currency).filter(({ period }) =>
      months.includes(period),
    ),
    ...besideRows(all, settings, months),
  ];
  return {
    rows,
    register: register({ rows, months, draws: settings.draws, decimals: registerDecimals }),
    findings,
  };
}

/** What a firm that starts within a window longer than a month brings along, in whole units. */
function openingOf({ person, scheme, window }: CreditGroup, openings: readonly Opening[]): WindowOpening {
  const isOf = (line: Opening): boolean =>
    labelKey(line.person) === labelKey(person) &&
    labelKey(line.scheme) === labelKey(scheme.name) &&
    line.from > window.start &&
    line.from <= window.end;
  const own = openings.filter(isOf);
  const units = (amounts: readonly number[], decimals: number): number =>
    Number(roundDecimal(toDecimal(addMoney(amounts)), decimals));
  return {
    base: units(
      own.map(({ base }) => base),
      currencyDecimals(scheme.currency),
    ),
    earned: units(
      own.map(({ earned }) => earned),
      scheme.decimals,
    ),
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

/** A payment, and what notes take out of it, each on its day. */
function dueOf({ shared: { payment }, amount, notes }: PaymentState): readonly DueRow[] {
  const own = { ...placed(payment), date: payment.date, amount };
  return [own, ...notes.map(({ taking }) => ({ ...own, date: taking.date, amount: 0 - taking.amount }))];
}

function placed({ deal, contract, account }: Pick<DueRow, "deal" | "contract" | "account">) {
  return { deal: labelKey(deal), contract: labelKey(contract), account: labelKey(account) };
}
