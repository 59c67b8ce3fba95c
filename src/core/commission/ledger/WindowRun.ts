import { shareOfUnits } from "../../decimal/scaleUnits";
import type { BaseLadder } from "./BaseLadder";
import { type EarningTerms, type PaymentFigures, paymentFigures, sumOfFigures } from "./paymentFigures";
import { type LimitTerms, noLimits, sumOfLimits, type WindowLimits, windowLimits } from "./windowLimits";
import type { WindowEvent, WindowNote, WindowPayment } from "./windowEvents";

/** How notes are booked: what the window would have earned without, or the part of what was booked for the payment. */
export type NoteReading = "recomputed" | "asBooked";

export interface WindowTerms extends EarningTerms {
  /** Threshold, cap and floor as they hold on a day. */
  readonly limitsOn: (date: number) => LimitTerms;
  readonly notes: NoteReading;
  /** Whether a ladder that changes within the window is booked over what was earned before; null where none is proposed. */
  readonly booksChange: boolean | null;
  /** Serial of the last day. */
  readonly end: number;
  /** What a firm that starts within the window brings along. */
  readonly opening: WindowOpening;
}

/** Of the time before: the base, and what it earned through limits. */
export interface WindowOpening {
  readonly base: number;
  readonly earned: number;
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
  /** Of its figures and limits, what notes have taken back so far; read "asBooked" only. */
  readonly takenBack: number;
}

/**
 * Steps 5 to 7 of the order of operations for one person, scheme and window: books its events day by day, each once and
 * for good. A note of the window itself lowers the base before everything that follows; one that comes later books what
 * the whole window earns less, limits included.
 */
export class WindowRun {
  private readonly booked: BookedPayment[] = [];
  /** What threshold, cap and floor have changed so far. */
  limits: WindowLimits = noLimits;
  private isOver = false;
  private next = 0;
  private base: number;
  private earned: number;
  /** By which payments are paid now; null before the first. */
  private ladder: BaseLadder | null = null;
  /** What other ladders would have changed of what was earned before them, and of that what is booked. */
  proposed = 0;
  private changed = 0;

  constructor(
    /** In order, see byOrder. */
    private readonly events: readonly WindowEvent[],
    private readonly terms: WindowTerms,
  ) {
    this.base = terms.opening.base;
    this.earned = terms.opening.earned;
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
    this.booked.push({ event, base, margin, figures, takenBack: 0 });
    this.base = after;
    this.earned += sum;
    if (event.kind === "negative")
      return [...change, { kind: "note", event, base: event.base, before, after, commission: sum }];
    const own: WindowRow = {
      kind: "payment",
      event,
      base: event.base,
      before,
      after,
      commission: figures.own,
    };
    const beside = (["lift", "factor", "ramp"] as const).filter((kind) => figures[kind] !== 0);
    return [
      ...change,
      own,
      ...beside.map((kind) => ({ kind, event, base: 0, before: after, after, commission: figures[kind] })),
    ];
  }

  /** R(new ladder(before)) − earned so far, where a payment is the first that another ladder pays; a row where it is booked. */
  private changeOf(event: WindowPayment): WindowRow[] {
    const { booksChange, ladderOn, opening } = this.terms;
    const ladder = ladderOn(event.date);
    const isOther = this.ladder !== null && ladder !== this.ladder && event.margin === null;
    this.ladder = ladder;
    if (!isOther || booksChange === null) return [];
    const before = this.base;
    const ofLadder = this.booked.reduce(
      (sum, { figures }) => sum + figures.own + figures.lift,
      opening.earned,
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
    this.limits = windowLimits(this.earned, this.base, limitsOn(day), day >= end);
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
    const after = before + event.base - payment.base;
    const commission =
      this.terms.notes === "recomputed" ? this.recompute(place, event) : this.takeBack(place, event);
    this.base = after;
    return [{ kind: "note", event, base: after - before, before, after, commission }];
  }

  /** What the window earns less when so much is left of a payment; its limits change with it once it is over. */
  private recompute(place: number, left: Pick<WindowNote, "base" | "margin">): number {
    const then = this.earned + sumOfLimits(this.limits);
    const { opening, limitsOn, end } = this.terms;
    let before = opening.base;
    this.earned = opening.earned + this.changed;
    this.booked.forEach((payment, index) => {
      const { base, margin } = index === place ? left : payment;
      const figures = paymentFigures(before, { ...payment.event, base, margin }, this.terms);
      this.booked[index] = { ...payment, base, margin, figures };
      before += base;
      this.earned += sumOfFigures(figures);
    });
    if (this.isOver) this.limits = windowLimits(this.earned, before, limitsOn(end), true);
    return this.earned + sumOfLimits(this.limits) - then;
  }

  /** The part of what was booked for the payment; its part of the limits, too, once the window is over. */
  private takeBack(place: number, { base, margin, taken, amount }: WindowNote): number {
    const payment = this.booked[place] as BookedPayment;
    const figures = this.booked.map((one) => sumOfFigures(one.figures));
    const sumUntil = (end: number): number => figures.slice(0, end).reduce((sum, own) => sum + own, 0);
    const all = sumUntil(figures.length);
    const ofLimits = this.isOver && all !== 0 ? this.limits.threshold + this.limits.cap : 0;
    const limitsUntil = (end: number): number =>
      ofLimits === 0 ? 0 : shareOfUnits(ofLimits, sumUntil(end), all);
    const whole = (figures[place] ?? 0) + limitsUntil(place + 1) - limitsUntil(place);
    const takenBack = shareOfUnits(whole, taken, amount);
    const commission = payment.takenBack - takenBack;
    this.booked[place] = { ...payment, base, margin, takenBack };
    this.earned += commission;
    return commission;
  }
}
