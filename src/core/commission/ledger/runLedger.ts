import { labelKey } from "../../cells/labelKey";
import { monthEnd, monthsBetween, periodStart } from "../../dates/periods";
import { besideRows } from "./besideRows";
import { bonusRows } from "./bonusRows";
import { CashBook, type DueRow, type Receipt } from "./CashBook";
import { dealReceipts } from "./dealReceipts";
import type { Finding } from "./Finding";
import { farOff } from "./farOff";
import { floorWindows } from "./floorWindows";
import { LedgerCredits } from "./LedgerCredits";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { LedgerSettings, Opening } from "./LedgerSettings";
import { cashChecks, paymentChecks } from "./listChecks";
import { OpenWindow } from "./OpenWindow";
import { overrideRows } from "./overrideRows";
import { type PaymentState, paymentStates } from "./paymentStates";
import { register, type RegisterOpening, type RegisterRow } from "./register";
import { SchemeChoice } from "./SchemeChoice";
import { sharedPayments } from "./sharedPayments";
import { TeamMeasure } from "./TeamMeasure";
import { oddLadders, oddSchemes, windowChecks } from "./windowChecks";
import { windowOpening } from "./windowOpening";
import { QuotaBook } from "./windowQuota";
import { windowTerms } from "./windowTerms";

/** Serials of the first days of the first and the last month. */
export interface LedgerPeriods {
  readonly from: number;
  readonly to: number;
  /** Months that are closed, by their first days. */
  readonly closed: ReadonlySet<number>;
  /** Who gets what a change of ladder or quota within a window makes of what was earned before it, by labelKey. */
  readonly bookChanges?: ReadonlySet<string>;
}

export interface LedgerResult {
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  readonly findings: readonly Finding[];
}

/** The order of operations, steps 1 to 11, over typed lists. Later data change no earlier month. */
export function runLedger(
  lists: LedgerLists,
  settings: LedgerSettings,
  { from, to, closed, bookChanges }: LedgerPeriods,
): LedgerResult {
  const shared = sharedPayments(lists.payments, lists.splits);
  const choice = new SchemeChoice(lists.people, settings, lists.receipts !== null);
  const states = paymentStates(shared.payments, {
    openFrom: from,
    isClosed: (date) => closed.has(periodStart(date, "month")),
    dayOf: (payment) => choice.dayOf(payment),
    house: settings.currency,
  });
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
  const credits = new LedgerCredits(
    lists,
    settings,
    choice,
    lists.receipts && (paysOnCash(settings) ? dealReceipts(positive, receipts) : new Map()),
  );
  for (const state of all) credits.add(state);
  const floors = floorWindows(credits, lists.people, settings, { from, to });
  const quotas = new QuotaBook(lists.quotas);
  const findings: Finding[] = [...shared.findings, ...states.findings, ...credits.findings];
  const people = new Map(lists.people.map((row) => [labelKey(row.person), row]));
  const cash = new CashBook(due, receipts);
  const context = { credits, settings, cash, scale };
  const windows = [...credits.groups.values()].flatMap((group): OpenWindow[] => {
    const { person, scheme, window } = group;
    const asked = { person, scheme, window, info: people.get(labelKey(person)), hasFloor: floors.has(group) };
    const opening = windowOpening(group, settings.openings, settings.currency);
    const booksChange = bookChanges?.has(labelKey(person)) === true;
    const found = windowTerms({ ...asked, opening, booksChange }, { ...settings, quotas });
    for (const kind of found.findings)
      findings.push({ kind, rows: group.events.map(({ row }) => row), about: person, money: null });
    return found.terms === null ? [] : [new OpenWindow(group, found.terms, context)];
  });
  const begin = windows.reduce((least, { group }) => Math.min(least, group.window.start), from);
  const booked: LedgerRow[] = [];
  for (const period of monthsBetween(begin, to)) {
    const day = monthEnd(period);
    const changed = cash.advance(day);
    for (const window of windows) booked.push(...window.book({ period, day, changed }));
  }
  const lastDay = monthEnd(to);
  findings.push(
    ...paymentChecks(shared.payments, lists, settings.assignments),
    ...cashChecks(cash, scale),
    ...oddSchemes(credits.groups.values()),
    ...oddLadders(credits.groups.values(), settings),
    ...windowChecks(
      windows.map(({ group, terms, run }) => ({ group, terms, base: run.baseSoFar, proposed: run.proposed })),
      settings,
      ({ window }) => window.start <= lastDay && window.end >= lastDay,
    ),
  );
  const { adjustments, openings, draws, currency } = settings;
  const known = [...booked, ...adjustments].reduce((least, { period }) => Math.min(least, period), from);
  const months = monthsBetween(known, to);
  const isAsked = ({ period }: { readonly period: number }): boolean => period >= from;
  const asked = months.filter((period) => period >= from);
  findings.push(...farOff(booked, asked));
  const measure = new TeamMeasure(booked);
  const currencies = [...new Set(booked.map((row) => row.currency))];
  const rows = [
    ...booked,
    ...overrideRows({ ...settings, people: lists.people, measure, currencies, months }),
    ...bonusRows(settings.bonuses, lists.people, measure, currency),
    ...besideRows(all, settings),
  ].filter(({ period }) => period >= known && period <= to);
  const registered = register({
    ...{ rows, months, draws, currency },
    openings: openings.flatMap((opening) => broughtAlong(opening, settings, { known, to })),
  });
  return { rows: rows.filter(isAsked), register: registered.filter(isAsked), findings };
}

/** In the month from which a firm starts, or the first that is known; nothing of what starts later. */
function broughtAlong(
  opening: Opening,
  { schemes, currency: house }: Pick<LedgerSettings, "schemes" | "currency">,
  { known, to }: { readonly known: number; readonly to: number },
): readonly RegisterOpening[] {
  const period = Math.max(known, periodStart(opening.from, "month"));
  const [scheme] = schemes.get(labelKey(opening.scheme)) ?? [];
  return period > to ? [] : [{ ...opening, period, currency: scheme?.currency || house }];
}

function paysOnCash({ schemes }: LedgerSettings): boolean {
  return [...schemes.values()].flat().some(({ event }) => event === "cash");
}

/** A payment, and what notes take out of it, each on its day. */
function dueOf({ shared: { payment }, amount, notes }: PaymentState): readonly DueRow[] {
  const own = { ...placed(payment), date: payment.date, amount };
  return [own, ...notes.map(({ taking }) => ({ ...own, date: taking.date, amount: 0 - taking.amount }))];
}

function placed({ deal, contract, account }: Pick<DueRow, "deal" | "contract" | "account">) {
  return { deal: labelKey(deal), contract: labelKey(contract), account: labelKey(account) };
}
