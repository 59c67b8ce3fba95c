import { entryIn } from "../../collections/entryIn";
import { currencyDecimals } from "../../decimal/currencyDecimals";
import { fromUnits } from "../../decimal/Decimal";
import type { CreditGroup, CreditSource } from "./LedgerCredits";
import type { LedgerKind, LedgerRow } from "./LedgerRow";
import type { PayableState } from "./payableToDate";
import type { WindowEvent } from "./windowEvents";
import type { BookedPayment, WindowRow } from "./WindowRun";

interface MonthAsked {
  /** Serial of the first day. */
  readonly period: number;
  readonly group: CreditGroup;
  readonly currency: string;
  readonly booked: readonly WindowRow[];
  /** In the order of the states. */
  readonly payments: readonly BookedPayment[];
  readonly before: PayableState | null;
  /** At the end of the month, but for what was received in it. */
  readonly beforeReceipts: PayableState;
  readonly now: PayableState;
  readonly sourceOf: (event: WindowEvent) => CreditSource | undefined;
  /** Of a deal in money, to date; null without a gate. */
  readonly receivedOf: (deal: string) => number | null;
  /** Of the ladder that holds on a day, between two bases. */
  readonly stepsOf: (date: number, before: number, after: number) => string;
}

/** A row that is being made, in whole units of the scheme's decimals. */
interface OpenRow {
  readonly kind: LedgerKind;
  readonly event: WindowEvent | null;
  readonly base: number;
  readonly before: number;
  readonly after: number;
  readonly commission: number;
  payable: number;
  held: number;
}

/**
 * The rows of one person, scheme and window in one month: what was booked, with what has become payable and is held.
 * What becomes payable of a payment without a row of its own in the month is a row of kind "release", also beside a note
 * of the month, which has what it takes back itself; of a lift or a limit it is a row of its kind that books nothing.
 */
export function monthRows(asked: MonthAsked): readonly LedgerRow[] {
  const { booked, payments, before, beforeReceipts, now } = asked;
  const rows = booked.map(({ kind, event, base, before: start, after, commission }): OpenRow => {
    const payable = kind === "quotaChange" ? commission : 0;
    return { kind, event, base, before: start, after, commission, payable, held: 0 };
  });
  const byEvent = new Map<WindowEvent | null, OpenRow[]>();
  const noteOf = new Map<number, OpenRow>();
  for (const row of rows) {
    entryIn(byEvent, row.event, () => []).push(row);
    if (row.event?.kind === "note" && !noteOf.has(row.event.of)) noteOf.set(row.event.of, row);
  }
  const rowOf = (kinds: readonly LedgerKind[], event: WindowEvent | null): OpenRow | undefined =>
    byEvent.get(event)?.find(({ kind }) => kinds.includes(kind));
  const open = (kind: LedgerKind, event: WindowEvent | null): OpenRow => {
    const row: OpenRow = { kind, event, base: 0, before: 0, after: 0, commission: 0, payable: 0, held: 0 };
    rows.push(row);
    return row;
  };
  payments.forEach(({ event }, place) => {
    const take = (row: () => OpenRow, from: PayableState | null, to: PayableState): void => {
      const payable = (to.payable.payments[place] ?? 0) - (from?.payable.payments[place] ?? 0);
      const held = (to.held[place] ?? 0) - (from?.held[place] ?? 0);
      if (payable === 0 && held === 0) return;
      const taking = row();
      taking.payable += payable;
      taking.held += held;
    };
    const own = rowOf(["payment", "note"], event);
    const note = noteOf.get(event.id);
    if (own === undefined && note !== undefined) take(() => note, before, beforeReceipts);
    take(
      () => own ?? open("release", event),
      own === undefined && note !== undefined ? beforeReceipts : before,
      now,
    );
    const lift = (now.payable.lifts[place] ?? 0) - (before?.payable.lifts[place] ?? 0);
    if (lift !== 0) (rowOf(["lift"], event) ?? open("lift", event)).payable += lift;
  });
  for (const kind of ["threshold", "cap", "floor"] as const) {
    const change = now.payable[kind] - (before?.payable[kind] ?? 0);
    if (change !== 0) (rowOf([kind], null) ?? open(kind, null)).payable += change;
  }
  const beside = now.heldBeside - (before?.heldBeside ?? 0);
  const limit = rows.find(({ kind }) => ["lift", "threshold", "cap", "floor"].includes(kind));
  if (beside !== 0) (limit ?? open("cap", null)).held += beside;
  const baseDecimals = currencyDecimals(asked.currency);
  return rows.map((row) => ledgerRow(row, asked, baseDecimals));
}

function ledgerRow(row: OpenRow, asked: MonthAsked, baseDecimals: number): LedgerRow {
  const { period, group, currency, sourceOf, receivedOf, stepsOf } = asked;
  const { scheme, person } = group;
  const source = row.event === null ? undefined : sourceOf(row.event);
  const payment = source?.state.shared.payment;
  const isOwn = row.kind === "payment" || row.kind === "note";
  const money = (units: number): number => fromUnits(units, scheme.decimals);
  const base = (units: number): number => fromUnits(units, baseDecimals);
  const factors = (source?.factors.base ?? []).reduce(
    (all, factor) => all * factor,
    source?.factors.rate ?? 1,
  );
  return {
    period,
    person,
    currency,
    scheme: scheme.name,
    kind: row.kind,
    factors,
    date: row.event?.date ?? null,
    deal: payment?.deal ?? "",
    account: payment?.account ?? "",
    amount: isOwn && source ? fromUnits(source.amount, source.state.scale) : 0,
    share: source?.share ?? 1,
    base: base(row.base),
    before: base(row.before),
    after: base(row.after),
    steps: isOwn && row.event !== null ? stepsOf(row.event.date, row.before, row.after) : "",
    commission: money(row.commission),
    received: row.event === null ? null : receivedOf(row.event.deal),
    payable: money(row.payable),
    heldBack: money(row.held),
    reason: "",
    row: source?.taking?.note.row ?? payment?.row ?? null,
    takesBack: row.kind === "note" && source?.taking ? (payment?.row ?? null) : null,
  };
}
