/** What a row of the ledger says: a payment, something beside it, or something of a window or a month. */
export type LedgerKind =
  | ("payment" | "note" | "lift" | "factor" | "ramp" | "threshold" | "cap" | "floor")
  | ("override" | "bonus" | "adjustment" | "release" | "quotaChange" | "unassigned");

/** One row per payment and person, and one for everything that stands beside or changes it. Money in money. */
export interface LedgerRow {
  /** Serial of the first day of the month. */
  readonly period: number;
  readonly person: string;
  readonly currency: string;
  /** Serial; null for what is of a whole window. */
  readonly date: number | null;
  readonly deal: string;
  readonly account: string;
  readonly scheme: string;
  readonly kind: LedgerKind;
  readonly amount: number;
  readonly share: number;
  readonly base: number;
  /** The factors on base and rate, multiplied. */
  readonly factors: number;
  /** The base of the window before and after it. */
  readonly before: number;
  readonly after: number;
  /** The steps of the ladder that it meets, from 1: "2", "1–3"; "" where none. */
  readonly steps: string;
  readonly commission: number;
  /** Of the deal, to date; null without a gate. */
  readonly received: number | null;
  /** What becomes payable with this month's run. */
  readonly payable: number;
  readonly heldBack: number;
  /** What somebody typed about it, of an adjustment. */
  readonly reason: string;
  /** Of the list of payments, from 1; null for none. */
  readonly row: number | null;
  /** Of a note: the row of the payment that it takes back; null for none. */
  readonly takesBack: number | null;
}
