import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import { shareOfUnits } from "../../decimal/scaleUnits";
import type { Taking } from "./applyNotes";
import type { RateBook } from "./conversion";
import { type Days, creditWindow } from "./creditWindow";
import type { DealReceipts } from "./dealReceipts";
import type { Eras } from "./Eras";
import { factorsOf, type PaymentFactors } from "./factorsOf";
import type { Finding, FindingKind } from "./Finding";
import type { Assignation } from "./findAssignment";
import type { CurrencyRate, LedgerSettings } from "./LedgerSettings";
import { type PartBase, partBase } from "./partBase";
import type { PartState, PaymentState } from "./paymentStates";
import { type Scheme, validOn } from "./Scheme";
import type { SchemeChoice } from "./SchemeChoice";
import type { WindowEvent, WindowPayment } from "./windowEvents";

/** What an event of a window came from. */
export interface CreditSource {
  readonly state: PaymentState;
  readonly person: string;
  readonly share: number;
  readonly scheme: Scheme;
  readonly factors: PaymentFactors;
  /** The note that it is booked for; null for the payment itself. */
  readonly taking: Taking | null;
  /** In whole units of the state's scale. */
  readonly amount: number;
}

/** Everything that one person is credited with under one scheme within one window. */
export interface CreditGroup {
  readonly person: string;
  readonly scheme: Scheme;
  readonly window: Days;
  readonly events: WindowEvent[];
}

type Placed = Pick<WindowPayment, "date" | "deal" | "size" | "row">;

/** Steps 1 and 3: who is paid by what for which part of each payment, in the windows of the schemes. */
export class LedgerCredits {
  readonly groups = new Map<string, CreditGroup>();
  readonly sources = new Map<WindowEvent, CreditSource>();
  readonly findings: Finding[] = [];
  private readonly rates = new Map<LedgerSettings, RateBook>();
  private ids = 0;

  constructor(
    private readonly eras: Eras,
    private readonly choice: SchemeChoice,
    /** By deal (labelKey), for schemes that pay on cash; null where there is no list of receipts. */
    private readonly receipts: ReadonlyMap<string, DealReceipts> | null,
  ) {}

  add(state: PaymentState): void {
    const { payment, shares } = state.shared;
    const { tiers, settings } = this.choice.termsOf(state.shared);
    const factors = factorsOf(payment, tiers.get(labelKey(payment.account)), settings.multipliers);
    for (const kind of factors.findings) this.find(kind, state, payment.account);
    shares.forEach(({ person }, share) => this.addShare(state, share, person, factors));
  }

  private addShare(state: PaymentState, share: number, person: string, factors: PaymentFactors): void {
    const { payment } = state.shared;
    const found = this.choice.of(state.shared, person, null);
    if (found.kind === "scheme" && !(found.scheme.event === "cash" && this.receipts !== null)) {
      this.credit(state, share, person, factors, found);
      return;
    }
    const cash = this.receipts?.get(labelKey(payment.deal));
    let before = 0;
    let isPaid = false;
    for (const { date, received } of cash?.days ?? []) {
      const paid = this.choice.of(state.shared, person, date);
      if (paid.kind !== "scheme" || paid.scheme.event !== "cash") continue;
      isPaid = true;
      this.creditReceipt({ state, share, person, factors }, paid, [before, received, cash?.due ?? 0]);
      before = received;
    }
    if (isPaid) return;
    const kind = found.kind === "twoSchemes" || found.kind === "noScheme" ? found.kind : "notHappenedYet";
    this.find(kind, state, person);
  }

  private credit(
    state: PaymentState,
    share: number,
    person: string,
    factors: PaymentFactors,
    { scheme, date, ramp }: Extract<Assignation, { kind: "scheme" }>,
  ): void {
    const { payment } = state.shared;
    const part = state.parts[share] as PartState;
    const own = this.base(state, part, scheme, date, factors);
    if (own === null) return;
    const fraction = state.shared.shares[share]?.share ?? 1;
    const sourceOf = (taking: Taking | null, amount: number): CreditSource => {
      return { state, person, share: fraction, scheme, factors, taking, amount };
    };
    const id = this.ids++;
    const event: WindowPayment = {
      kind: state.amount < 0 ? "negative" : "payment",
      id,
      date,
      deal: labelKey(payment.deal),
      size: Math.abs(part.amount),
      row: payment.row,
      base: own.base,
      margin: own.margin,
      rateFactor: factors.rate,
      ramp,
    };
    const group = this.group(person, scheme, date);
    group.events.push(event);
    this.sources.set(event, sourceOf(null, part.amount));
    let [left, baseLeft] = [part, own];
    for (const { taking, parts } of state.notes) {
      const after = parts[share] as PartState;
      const baseAfter = this.base(state, after, scheme, date, factors) ?? own;
      const when = Math.max(taking.date, date);
      const taken = left.amount - after.amount;
      const at: Placed = { date: when, deal: taking.note.deal, size: taken, row: taking.note.row };
      const isOwn = scheme.notes === "ownPeriod";
      const note: WindowEvent = isOwn
        ? { ...event, ...at, kind: "negative", id: this.ids++, ...difference(baseAfter, baseLeft) }
        : {
            ...at,
            kind: "note",
            of: id,
            ...baseAfter,
            taken: part.amount - after.amount,
            amount: part.amount,
          };
      (isOwn ? this.group(person, scheme, when) : group).events.push(note);
      this.sources.set(note, sourceOf(taking, after.amount - left.amount));
      [left, baseLeft] = [after, baseAfter];
    }
  }

  /** The part of a payment that a receipt pays, of what has been received before and with it. */
  private creditReceipt(
    { state, share, person, factors }: Pick<CreditSource, "state" | "person" | "share" | "factors">,
    { scheme, date, ramp }: Extract<Assignation, { kind: "scheme" }>,
    [before, received, due]: readonly [number, number, number],
  ): void {
    const { payment, shares } = state.shared;
    const part = state.parts[share] as PartState;
    const whole = this.base(state, part, scheme, date, factors);
    if (whole === null || received === before) return;
    const between = (units: number): number =>
      shareOfUnits(units, received, due) - shareOfUnits(units, before, due);
    const amount = between(part.amount);
    const size = Math.abs(amount);
    const event: WindowPayment = {
      ...{ date, deal: labelKey(payment.deal), size, row: payment.row },
      ...{ kind: received < before ? "negative" : "payment", id: this.ids++, rateFactor: factors.rate, ramp },
      base: between(whole.base),
      margin: whole.margin === null ? null : between(whole.margin),
    };
    this.group(person, scheme, date).events.push(event);
    const source = { state, person, share: shares[share]?.share ?? 1, scheme, factors };
    this.sources.set(event, { ...source, taking: null, amount });
  }

  /** Null where it cannot be told, which is a finding. */
  private base(
    state: PaymentState,
    part: PartState,
    scheme: Scheme,
    date: number,
    factors: PaymentFactors,
  ): PartBase | null {
    const { scale, shared } = state;
    const { currency } = shared.payment;
    const asked = { part, scale, currency, scheme, date, factors: factors.base };
    const { settings } = this.choice.termsOf(shared);
    const rates = entryIn(this.rates, settings, () => rateBook(settings.rates));
    const found = partBase(asked, this.eras.current.settings.currency, rates);
    if (typeof found !== "string") return found;
    return this.find(found, state, found === "noCost" ? scheme.name : currency);
  }

  /** That of a date, made where there is none. */
  group(person: string, scheme: Scheme, date: number): CreditGroup {
    const window = creditWindow(date, scheme);
    const key = [labelKey(person), labelKey(scheme.name), window.start, window.end].join("\n");
    const known = this.groups.get(key);
    if (known !== undefined) return known;
    const group = { person, scheme: this.firstLine(scheme, window), window, events: [] };
    this.groups.set(key, group);
    return group;
  }

  /** The line of a scheme with which a window begins: what it is not paid by line after line is decided by it. */
  private firstLine(scheme: Scheme, { start, end }: Days): Scheme {
    const lines = this.eras.on(start).settings.schemes.get(labelKey(scheme.name)) ?? [scheme];
    if (lines.length === 1) return scheme;
    const within = lines.filter(({ validFrom }) => validFrom <= end);
    const earliest = within.reduce((a, b) => (b.validFrom < a.validFrom ? b : a), within[0] ?? scheme);
    return validOn(lines, start) ?? earliest;
  }

  private find(kind: FindingKind, { shared: { payment, rows } }: PaymentState, about: string): null {
    this.findings.push({ kind, rows, about, money: payment.amount });
    return null;
  }
}

function rateBook(rates: readonly CurrencyRate[]): RateBook {
  const codes = new Set(rates.map(({ currency }) => currency));
  return new Map([...codes].map((code) => [code, rates.filter(({ currency }) => currency === code)]));
}

function difference(after: PartBase, before: PartBase): PartBase {
  const margin = after.margin === null ? null : after.margin - (before.margin ?? 0);
  return { base: after.base - before.base, margin };
}
