import type { BaseLadder } from "./BaseLadder";
import { type EarningTerms, type PaymentFigures, paymentFigures, sumOfFigures } from "./paymentFigures";
import { nothingTaken, sumTaken, type TakenBack, takenBack } from "./takenBack";
import {
  type EarnedSoFar,
  type LimitTerms,
  sumOfLimits,
  type WindowLimits,
  windowLimits,
} from "./windowLimits";
import { type WindowOpening, type WindowStart, windowStart } from "./windowOpening";
import type { WindowEvent, WindowNote, WindowPayment } from "./windowEvents";

/** How notes are booked: what the window would have earned without, or the part of what was booked for the payment. */
export type NoteReading = "recomputed" | "asBooked";

export interface WindowTerms extends EarningTerms {
  /** Threshold, cap and floor as they hold on a day. */
  readonly limitsOn: (date: number) => LimitTerms;
  readonly notes: NoteReading;
  /** Whether a ladder that changes within the window is booked over what was earned before; null where none is proposed. */
  readonly booksChange: boolean | null;
  /** What a day's terms are one with: between two of them no change of ladder is proposed. */
  readonly eraOn: (date: number) => unknown;
  /** Serial of the last day. */
  readonly end: number;
  /** What a firm that starts within the window brings along. */
  readonly opening: WindowOpening | null;
}

type FigureKind = "payment" | "note" | "lift" | "factor" | "ramp";

export interface WindowRow {
  readonly kind: FigureKind | keyof WindowLimits | "quotaChange";
  /** What it is of; null for the limits of the window. */
  readonly event: WindowEvent | null;
  /** What the event adds to the base; 0 in rows beside its own. */
  readonly base: number;
  /** The base of the window before it and after it. */
  readonly before: number;
  readonly after: number;
  readonly commission: number;
}

/** A payment as notes have left it. */
export interface BookedPayment {
  readonly event: WindowPayment;
  readonly base: number;
  readonly margin: number | null;
  readonly figures: PaymentFigures;
  readonly takenBack: TakenBack;
}

/**
 * Steps 5 to 7 of the order of operations for one person, scheme and window: books its events day by day, each once and
 * for good. A note of the window itself lowers the base before everything that follows; one that comes later books what
 * the whole window earns less, limits included.
 */
export class WindowRun {
  private readonly booked: BookedPayment[] = [];
  /** What threshold, cap and floor have changed so far. */
  limits: WindowLimits;
  private isOver = false;
  private next = 0;
  private readonly start: WindowStart;
  private base: number;
  private earned: number;
  /** By which payments are paid now; null before the first. */
  private ladder: BaseLadder | null = null;
  private era: unknown = null;
  /** What other ladders would have changed of what was earned before them, and of that what is booked. */
  proposed = 0;
  private changed = 0;

  constructor(
    /** In order, see byOrder. */
    private readonly events: readonly WindowEvent[],
    private readonly terms: WindowTerms,
  ) {
    this.start = windowStart(terms);
    ({ base: this.base, earned: this.earned, limits: this.limits } = this.start);
  }

  /** Those that are booked, in order. */
  get payments(): readonly BookedPayment[] {
    return this.booked;
  }

  /** Whether nothing can be booked any more up to a day. */
  isQuietUntil(day: number): boolean {
    return this.isOver && !((this.events[this.next]?.date ?? Infinity) <= day);
  }

  get baseSoFar(): number {
    return this.base;
  }

  /** Books what has happened up to a day, the end of a month; days must not go back. */
  bookUntil(day: number): readonly WindowRow[] {
    if (this.isOver) return this.bookEvents(day);
    const { end } = this.terms;
    const rows = [...this.bookEvents(Math.min(day, end)), ...this.bookLimits(Math.min(day, end))];
    if (day < end) return rows;
    this.isOver = true;
    return [...rows, ...this.bookEvents(day)];
  }

  private bookEvents(day: number): WindowRow[] {
    const rows: WindowRow[] = [];
    for (let event = this.events[this.next]; event && event.date <= day; event = this.events[++this.next])
      rows.push(...(event.kind === "note" ? this.bookNote(event) : this.bookPayment(event)));
    return rows;
  }

  private bookPayment(event: WindowPayment): WindowRow[] {
    const before = this.base;
    const after = before + event.base;
    const change = this.changeOf(event);
    const figures = paymentFigures(before, event, this.terms);
    const sum = sumOfFigures(figures);
    const { base, margin } = event;
    this.booked.push({ event, base, margin, figures, takenBack: nothingTaken });
    this.base = after;
    this.earned += sum;
    const own = { event, base, ...span(before, base, margin) };
    if (event.kind === "negative") return [...change, { ...own, kind: "note", commission: sum }];
    const beside = (["lift", "factor", "ramp"] as const).filter((kind) => figures[kind] !== 0);
    return [
      ...change,
      { ...own, kind: "payment", commission: figures.own },
      ...beside.map((kind) => ({
        ...own,
        ...{ kind, base: 0, before: own.after, commission: figures[kind] },
      })),
    ];
  }

  /** R(new ladder(before)) − earned so far, where a payment is the first that another ladder pays; a row where it is booked. */
  private changeOf(event: WindowPayment): WindowRow[] {
    const { booksChange, ladderOn, eraOn } = this.terms;
    const [ladder, era] = [ladderOn(event.date), eraOn(event.date)];
    const isOther =
      this.ladder !== null && ladder !== this.ladder && era === this.era && event.margin === null;
    [this.ladder, this.era] = [ladder, era];
    if (!isOther || booksChange === null) return [];
    const before = this.base;
    const ofLadder = this.booked.reduce(
      (sum, { figures }) => sum + figures.own + figures.lift,
      this.start.earned,
    );
    const commission = ladder.pay(before) - ofLadder - this.changed;
    if (!booksChange) this.proposed += commission;
    if (!booksChange || commission === 0) return [];
    this.changed += commission;
    this.earned += commission;
    return [{ kind: "quotaChange", event, base: 0, before, after: before, commission }];
  }

  private bookLimits(day: number): WindowRow[] {
    const then = this.limits;
    const { end, limitsOn } = this.terms;
    this.limits = windowLimits(this.soFar(this.base), limitsOn(day), day >= end);
    return (["threshold", "cap", "floor"] as const)
      .map((kind): WindowRow => {
        const commission = this.limits[kind] - then[kind];
        return { kind, event: null, base: 0, before: this.base, after: this.base, commission };
      })
      .filter(({ commission }) => commission !== 0);
  }

  private bookNote(event: WindowNote): WindowRow[] {
    const place = this.booked.findIndex((payment) => payment.event.id === event.of);
    const payment = this.booked[place];
    if (payment === undefined) throw new Error("a note stands before its payment");
    const before = this.base;
    const base = event.base - payment.base;
    const commission =
      this.terms.notes === "recomputed" ? this.recompute(place, event) : this.takeBack(place, event);
    this.base = before + base;
    return [{ kind: "note", event, base, ...span(before, base, event.margin), commission }];
  }

  /** What the window earns less when so much is left of a payment; its limits change with it once it is over. */
  private recompute(place: number, left: Pick<WindowNote, "base" | "margin">): number {
    const then = this.earned + sumOfLimits(this.limits);
    const { limitsOn, end } = this.terms;
    let before = this.start.base;
    this.earned = this.start.earned + this.changed;
    this.booked.forEach((payment, index) => {
      const { base, margin } = index === place ? left : payment;
      const figures = paymentFigures(before, { ...payment.event, base, margin }, this.terms);
      this.booked[index] = { ...payment, base, margin, figures };
      before += base;
      this.earned += sumOfFigures(figures);
    });
    if (this.isOver) this.limits = windowLimits(this.soFar(before), limitsOn(end), true);
    return this.earned + sumOfLimits(this.limits) - then;
  }

  private soFar(base: number): EarnedSoFar {
    return { earned: this.earned, kept: this.start.kept, base };
  }

  /** The part of what was booked for the payment; its part of the limits, too, once the window is over. */
  private takeBack(place: number, { base, margin, taken, amount }: WindowNote): number {
    const payment = this.booked[place] as BookedPayment;
    const limits = this.isOver ? this.limits.threshold + this.limits.cap : 0;
    const now = takenBack(this.booked, place, [taken, amount], limits);
    const commission = sumTaken(payment.takenBack) - sumTaken(now);
    this.booked[place] = { ...payment, base, margin, takenBack: now };
    this.earned += commission;
    return commission;
  }
}

/** What stands before an event and with it: nothing before one that is paid on its own. */
function span(before: number, base: number, margin: number | null): Pick<WindowRow, "before" | "after"> {
  const start = margin === null ? before : 0;
  return { before: start, after: start + base };
}
