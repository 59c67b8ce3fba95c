import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import { monthEnd, monthsBetween, periodStart } from "../../dates/periods";
import { CashBook, type DueRow, type Receipt } from "./CashBook";
import { dealReceipts } from "./dealReceipts";
import type { Eras, LedgerTerms } from "./Eras";
import type { Finding } from "./Finding";
import { floorWindows } from "./floorWindows";
import { LedgerCredits } from "./LedgerCredits";
import type { ReceiptRow } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import { OpenWindow } from "./OpenWindow";
import { type PaymentState, paymentStates } from "./paymentStates";
import type { SchemeChoice } from "./SchemeChoice";
import type { SharedPayment } from "./sharedPayments";
import { windowOpening } from "./windowOpening";
import { QuotaBook } from "./windowQuota";
import { type DayTerms, windowTerms } from "./windowTerms";

interface BookAsked {
  readonly payments: readonly SharedPayment[];
  /** For gates and holdbacks, and for schemes that pay on cash; null where there is no list of them. */
  readonly receipts: {
    readonly forGates: readonly ReceiptRow[];
    readonly forCash: readonly ReceiptRow[];
  } | null;
  readonly eras: Eras;
  readonly choice: SchemeChoice;
  /** First days of the first and the last month of the run. */
  readonly from: number;
  readonly to: number;
  /** The first day that is not closed. */
  readonly openFrom: number;
  readonly isClosed: (date: number) => boolean;
  /** Who gets what a change of ladder or quota within a window makes of what was earned before it, by labelKey. */
  readonly bookChanges: ReadonlySet<string>;
}

export interface BookedWindows {
  readonly rows: readonly LedgerRow[];
  readonly states: readonly PaymentState[];
  readonly credits: LedgerCredits;
  readonly windows: readonly OpenWindow[];
  readonly cash: CashBook;
  /** Decimals of the amounts received. */
  readonly scale: number;
  readonly findings: readonly Finding[];
}

/** Steps 1 to 7 and 9: what every window books, month by month, and what of it becomes payable. */
export function bookWindows(asked: BookAsked): BookedWindows {
  const { eras, choice, openFrom, isClosed, bookChanges, to } = asked;
  const { settings } = eras.current;
  const states = paymentStates(asked.payments, {
    ...{ openFrom, isClosed, house: settings.currency },
    dayOf: (payment) => choice.dayOf(payment),
  });
  const all = [...states.payments, ...states.alone];
  const { scale = 0 } = all[0] ?? {};
  const due = all.flatMap(dueOf);
  const { forGates = [], forCash = [] } = asked.receipts ?? {};
  const schemes = eras.all.flatMap((terms) => [...terms.settings.schemes.values()].flat());
  const paysOnCash = schemes.some(({ event }) => event === "cash");
  const positive = due.filter(({ amount }) => amount > 0);
  const credits = new LedgerCredits(
    eras,
    choice,
    asked.receipts && (paysOnCash ? dealReceipts(positive, receiptsIn(forCash, scale)) : new Map()),
  );
  for (const state of all) credits.add(state);
  const earliest = [...credits.groups.values()].reduce(
    (least, { events }) => events.reduce((day, { date }) => Math.min(day, date), least),
    asked.from,
  );
  const floors = floorWindows(credits, eras, { from: periodStart(earliest, "month"), to });
  const findings: Finding[] = [...states.findings, ...credits.findings];
  const cash = new CashBook(due, receiptsIn(forGates, scale));
  const context = { credits, settings, cash, scale };
  const dayTerms = new Map<LedgerTerms, DayTerms>();
  const on = (date: number): DayTerms => {
    const terms = eras.on(date);
    return entryIn(dayTerms, terms, () => ({
      ...{ ladders: terms.settings.ladders, schemes: terms.settings.schemes },
      quotas: new QuotaBook(terms.quotas),
      people: new Map(terms.people.map((row) => [labelKey(row.person), row])),
    }));
  };
  const windows = [...credits.groups.values()].flatMap((group): OpenWindow[] => {
    const { person, scheme, window } = group;
    const opening = windowOpening(group, settings.openings, settings.currency);
    const booksChange = bookChanges.has(labelKey(person));
    const found = windowTerms(
      { person, scheme, window, hasFloor: floors.has(group), opening, booksChange },
      { on, currency: settings.currency },
    );
    for (const kind of found.findings)
      findings.push({ kind, rows: group.events.map(({ row }) => row), about: person, money: null });
    return found.terms === null ? [] : [new OpenWindow(group, found.terms, context)];
  });
  const begin = windows.reduce((least, { group }) => Math.min(least, group.window.start), asked.from);
  const rows: LedgerRow[] = [];
  for (const period of monthsBetween(begin, to)) {
    const day = monthEnd(period);
    const changed = cash.advance(day);
    for (const window of windows) rows.push(...window.book({ period, day, changed }));
  }
  return { rows, states: all, credits, windows, cash, scale, findings };
}

function receiptsIn(receipts: readonly ReceiptRow[], scale: number): Receipt[] {
  return receipts.flatMap((receipt) =>
    receipt.date === null || receipt.amount === null
      ? []
      : [
          {
            ...placed(receipt),
            ...{ row: receipt.row, date: receipt.date, amount: Math.round(receipt.amount * 10 ** scale) },
          },
        ],
  );
}

/** A payment, and what notes take out of it, each on its day. */
function dueOf({ shared: { payment }, amount, notes }: PaymentState): readonly DueRow[] {
  const own = { ...placed(payment), date: payment.date, amount };
  return [own, ...notes.map(({ taking }) => ({ ...own, date: taking.date, amount: 0 - taking.amount }))];
}

function placed({ deal, contract, account }: Pick<DueRow, "deal" | "contract" | "account">) {
  return { deal: labelKey(deal), contract: labelKey(contract), account: labelKey(account) };
}
