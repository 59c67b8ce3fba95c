import { labelKey } from "../../cells/labelKey";
import { fromUnits } from "../../decimal/Decimal";
import type { CashBook, DealCash } from "./CashBook";
import type { CreditGroup, LedgerCredits } from "./LedgerCredits";
import type { LedgerRow } from "./LedgerRow";
import type { LedgerSettings } from "./LedgerSettings";
import { monthRows } from "./monthRows";
import { type PayableState, payableToDate } from "./payableToDate";
import { inOrder } from "./windowEvents";
import { type BookedPayment, WindowRun, type WindowTerms } from "./WindowRun";

/** What the months of a run have in common. */
export interface LedgerContext {
  readonly credits: LedgerCredits;
  readonly settings: LedgerSettings;
  readonly cash: CashBook;
  /** Decimals of the amounts received. */
  readonly scale: number;
}

interface Month {
  /** Serials of the first and the last day. */
  readonly period: number;
  readonly day: number;
  /** The deals of which something has changed in the month. */
  readonly changed: ReadonlySet<string>;
}

/** A window of one person and scheme as the months of a run go over it: what it earns, and what of that is payable. */
export class OpenWindow {
  readonly run: WindowRun;
  private payable: PayableState | null = null;
  private readonly deals: ReadonlySet<string>;

  constructor(
    readonly group: CreditGroup,
    readonly terms: WindowTerms,
    private readonly context: LedgerContext,
  ) {
    this.run = new WindowRun(inOrder(group.events), terms);
    this.deals = new Set(group.events.map(({ deal }) => deal));
  }

  /** The rows of a month; months must not go back. */
  book({ period, day, changed }: Month): readonly LedgerRow[] {
    const { group, run } = this;
    const { scheme, window } = group;
    if (window.start > day || (run.isQuietUntil(day) && !this.isTouched(changed))) return [];
    const { credits, settings, cash } = this.context;
    const booked = run.bookUntil(day);
    const before = this.payable;
    const payableBy = (cashOf: (deal: string) => DealCash | null): PayableState =>
      payableToDate({
        ...{ run, scheme, day },
        cashOf: ({ event }) => cashOf(event.deal),
        isReleased: (payment) => this.isReleased(payment, day),
      });
    const now = payableBy((deal) => cash.of(deal));
    const hasNotes = booked.some(({ kind }) => kind === "note");
    const beforeReceipts = hasNotes ? payableBy((deal) => cash.withoutLast(deal)) : now;
    this.payable = now;
    return monthRows({
      ...{ period, group, booked, before, beforeReceipts, now, payments: run.payments },
      currency: scheme.currency || settings.currency,
      sourceOf: (event) => credits.sources.get(event),
      receivedOf: (deal) => this.receivedOf(deal),
      stepsOf: (date, start, after) =>
        scheme.base === "marginShare" ? "" : this.terms.ladderOn(date).stepsBetween(start, after),
    });
  }

  /** Whether what is payable may have changed though nothing was booked. */
  private isTouched(changed: ReadonlySet<string>): boolean {
    const { gate, holdback, holdbackUntil } = this.group.scheme;
    if (holdback > 0 && holdbackUntil !== "received") return true;
    if (gate === "none" && holdback === 0) return false;
    for (const deal of this.deals) if (changed.has(deal)) return true;
    return false;
  }

  private receivedOf(deal: string): number | null {
    const cash = this.group.scheme.gate === "none" ? null : this.context.cash.of(deal);
    return cash === null ? null : fromUnits(cash.received, this.context.scale);
  }

  private isReleased({ event }: BookedPayment, day: number): boolean {
    const person = labelKey(this.group.person);
    return this.context.settings.holdbacks.some(
      (line) =>
        labelKey(line.person) === person && labelKey(line.deal) === event.deal && line.releasedOn <= day,
    );
  }
}
