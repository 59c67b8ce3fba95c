import { entryIn } from "../../collections/entryIn";

/** What of a payment a note can name; texts compared as labels are (labelKey), amounts in whole units. */
export interface NotedPayment {
  readonly id: number;
  readonly row: number;
  /** Serial of the day of its event. */
  readonly date: number;
  readonly deal: string;
  readonly document: string;
  readonly amount: number;
}

export interface CreditNote {
  readonly row: number;
  readonly date: number;
  readonly deal: string;
  /** The document or deal that it takes back; "" for the payments of its own deal. */
  readonly takesBack: string;
  /** The one payment that is cancelled by it; null for a note that names what it takes back. */
  readonly cancels: number | null;
  /** What it takes, above 0. */
  readonly amount: number;
}

/** What one note takes out of one payment. */
export interface Taking {
  readonly note: CreditNote;
  readonly payment: NotedPayment;
  /** The day on which it counts: not before the payment. */
  readonly date: number;
  /** Of the payment: taken by this note, by all so far. */
  readonly amount: number;
  readonly taken: number;
}

interface AppliedNotes {
  /** In the order in which they were taken. */
  readonly takings: readonly Taking[];
  /** They name no payment: negative credits of their own period. */
  readonly alone: readonly CreditNote[];
  /** What a note would take beyond what its payments still hold. */
  readonly exceeding: readonly { readonly note: CreditNote; readonly amount: number }[];
}

/**
 * Step 7: which payment each note takes how much out of, by day. Where a note names several payments it takes them from
 * the end of their order, each down to 0. One that names none explicitly takes back earlier payments of its own deal.
 */
export function applyNotes(payments: readonly NotedPayment[], notes: readonly CreditNote[]): AppliedNotes {
  const asked = new Set(notes.map(({ takesBack, deal }) => takesBack || deal).filter((name) => name !== ""));
  const isAsked = ({ deal, document }: NotedPayment): boolean => asked.has(deal) || asked.has(document);
  const byName = new Map<string, NotedPayment[]>();
  for (const payment of payments.filter(isAsked).sort(byOrder))
    for (const name of new Set([payment.deal, payment.document]))
      if (asked.has(name)) entryIn(byName, name, () => []).push(payment);
  const taken = new Map<number, number>();
  const takings: Taking[] = [];
  const alone: CreditNote[] = [];
  const exceeding: { note: CreditNote; amount: number }[] = [];
  for (const note of [...notes].sort(byOrder)) {
    const found = namedBy(note);
    if (found.length === 0) {
      alone.push(note);
      continue;
    }
    let rest = note.amount;
    for (const payment of [...found].reverse()) {
      const before = taken.get(payment.id) ?? 0;
      const amount = Math.min(rest, payment.amount - before);
      if (amount === 0) continue;
      rest -= amount;
      taken.set(payment.id, before + amount);
      const date = Math.max(note.date, payment.date);
      takings.push({ note, payment, date, amount, taken: before + amount });
    }
    if (rest > 0) exceeding.push({ note, amount: rest });
  }
  return { takings, alone, exceeding };

  function namedBy({ cancels, takesBack, deal, date }: CreditNote): readonly NotedPayment[] {
    if (cancels !== null) return payments.filter(({ id }) => id === cancels);
    if (takesBack !== "") return byName.get(takesBack) ?? [];
    return (byName.get(deal) ?? []).filter((payment) => payment.deal === deal && payment.date <= date);
  }
}

type Placed = Pick<CreditNote, "date" | "deal" | "amount" | "row">;

function byOrder(a: Placed, b: Placed): number {
  const byDeal = a.deal < b.deal ? -1 : a.deal > b.deal ? 1 : 0;
  return a.date - b.date || byDeal || b.amount - a.amount || a.row - b.row;
}
