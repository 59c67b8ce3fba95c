import { labelKey } from "../../cells/labelKey";
import { monthEnd, monthsBetween, periodStart } from "../../dates/periods";
import { besideRows, emptyRow } from "./besideRows";
import { bonusRows } from "./bonusRows";
import { bookWindows } from "./bookWindows";
import { currentPayments, effectivePayments } from "./effectivePayments";
import { effectiveReceipts } from "./effectiveReceipts";
import { Eras } from "./Eras";
import type { Finding } from "./Finding";
import { farOff } from "./farOff";
import { closedUntil, type LedgerHistory, nothingClosed } from "./LedgerHistory";
import type { CreditGroup } from "./LedgerCredits";
import type { LedgerLists } from "./LedgerLists";
import type { LedgerKind, LedgerRow } from "./LedgerRow";
import type { LedgerSettings, Opening } from "./LedgerSettings";
import { cashChecks, paymentChecks } from "./listChecks";
import { overrideRows } from "./overrideRows";
import { register, type RegisterOpening, type RegisterRow } from "./register";
import { SchemeChoice } from "./SchemeChoice";
import { sharedPayments } from "./sharedPayments";
import { TeamMeasure } from "./TeamMeasure";
import { type NextStep, nextStepOf, oddLadders, oddSchemes, windowChecks } from "./windowChecks";

/** Serials of the first days of the first and the last month. */
export interface LedgerPeriods {
  readonly from: number;
  readonly to: number;
  /** What is closed; left out, nothing. */
  readonly history?: LedgerHistory;
  /**
   * What closed months are computed of: what was known when they were closed ("closed"), the list as it is ("list"), or
   * what was known, by the settings as they are ("settings").
   */
  readonly by?: "closed" | "list" | "settings";
  /** Who gets what a change of ladder or quota within a window makes of what was earned before it, by labelKey. */
  readonly bookChanges?: ReadonlySet<string>;
}

export interface LedgerResult {
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  readonly findings: readonly Finding[];
  /** The rows of closed months as they are computed again. */
  readonly replayed: readonly LedgerRow[];
  /** Of the windows in which the run ends. */
  readonly nextSteps: readonly NextStep[];
}

/** What stands beside the windows. */
const besideKinds: ReadonlySet<LedgerKind> = new Set(["override", "bonus", "adjustment", "unassigned"]);

/** The order of operations, steps 1 to 12, over typed lists. Later data change no earlier month. */
export function runLedger(
  lists: LedgerLists,
  settings: LedgerSettings,
  { from, to, history = nothingClosed, by = "closed", bookChanges = new Set() }: LedgerPeriods,
): LedgerResult {
  const { closed } = history;
  const { people, quotas, tiers } = lists;
  const ofClosed = by === "settings" ? [] : [...closed].map(([month, { terms }]) => [month, terms] as const);
  const eras = new Eras({ settings, people, quotas, tiers }, new Map(ofClosed));
  const choice = new SchemeChoice(eras, lists.receipts !== null);
  const shared = sharedPayments(lists.payments, lists.splits);
  const until = closedUntil(history);
  const openFrom = Math.max(from, until + 1);
  const { payments, late } =
    closed.size === 0
      ? { payments: shared.payments, late: [] }
      : by === "list"
        ? { payments: currentPayments(shared.payments, history), late: [] }
        : effectivePayments(shared.payments, history, { until, dayOf: (one) => choice.dayOf(one) });
  const received = lists.receipts;
  const asItIs = received && { forGates: received, forCash: received };
  const booked = bookWindows({
    ...{ payments, eras, choice, from, to, openFrom, bookChanges },
    receipts:
      received && closed.size > 0 && by !== "list" ? effectiveReceipts(received, history, openFrom) : asItIs,
    isClosed: (date) => date <= until,
  });
  const isReplayed = ({ period }: { readonly period: number }): boolean => closed.has(period);
  const stored =
    by === "closed" ? [...closed.values()].flatMap(({ rows }) => rows) : booked.rows.filter(isReplayed);
  const fresh = booked.rows.filter((row) => !isReplayed(row));
  const known = [...booked.rows, ...settings.adjustments].reduce(
    (least, { period }) => Math.min(least, period),
    from,
  );
  const months = monthsBetween(known, to);
  const besideOf = (windows: readonly LedgerRow[], wanted: readonly number[]): readonly LedgerRow[] => {
    const measure = new TeamMeasure(windows);
    const currencies = [...new Set(windows.map((row) => row.currency))];
    return wanted.flatMap((month) => {
      const terms = eras.on(month);
      const { bonuses, currency } = terms.settings;
      return [
        ...overrideRows({ ...terms.settings, people: terms.people, measure, currencies, months: [month] }),
        ...bonusRows(
          bonuses.filter((line) => line.to === month),
          terms.people,
          measure,
          currency,
        ),
        ...besideRows(booked.states, terms.settings, month),
      ];
    });
  };
  const closedMonths = months.filter((month) => closed.has(month));
  const replayed = [...booked.rows.filter(isReplayed), ...besideOf(booked.rows, closedMonths)];
  const openMonths = months.filter((month) => !closed.has(month));
  const rows = [
    ...(by === "closed" ? stored : replayed),
    ...fresh,
    ...besideOf([...stored, ...fresh], openMonths),
    ...history.accepted.filter(({ period }) => !closed.has(period)).map(acceptedRow),
  ]
    .filter(({ period }) => period >= known && period <= to)
    .sort((a, b) => a.period - b.period);
  const { currency } = settings;
  const registered = register({
    ...{ rows, months, currency },
    drawsOn: (month) => eras.on(month).settings.draws,
    openings: settings.openings.flatMap((opening) => broughtAlong(opening, settings, { known, to })),
  });
  const lastDay = monthEnd(to);
  const { credits, windows, cash, scale } = booked;
  const checked = windows.map(({ group, terms, run }) => {
    return { group, terms, base: run.baseSoFar, proposed: run.proposed };
  });
  const isLast = ({ window }: CreditGroup): boolean => window.start <= lastDay && window.end >= lastDay;
  const findings: Finding[] = [
    ...[...shared.findings, ...booked.findings, ...paymentChecks(payments, lists, settings.assignments)],
    ...late.map(({ payment, rows: at }): Finding => {
      const about = payment.document || payment.deal || payment.account;
      return { kind: "closedPeriod", rows: at, about, money: payment.amount };
    }),
    ...cashChecks(cash, scale),
    ...[...oddSchemes(credits.groups.values()), ...oddLadders(credits.groups.values(), settings)],
    ...windowChecks(checked, settings, isLast),
    ...farOff(
      [...stored.filter(({ kind }) => !besideKinds.has(kind)), ...fresh],
      months.filter((month) => month >= from),
    ),
  ];
  const isAsked = ({ period }: { readonly period: number }): boolean => period >= from;
  const nextSteps = checked.flatMap((one) => (isLast(one.group) ? (nextStepOf(one, currency) ?? []) : []));
  return { rows: rows.filter(isAsked), register: registered.filter(isAsked), findings, replayed, nextSteps };
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

function acceptedRow(own: LedgerHistory["accepted"][number]): LedgerRow {
  return { ...emptyRow, ...own, kind: "adjustment" };
}
