import { monthEnd } from "../../dates/periods";
import type { LedgerTerms } from "./Eras";
import type { ReceiptRow } from "./LedgerLists";
import type { LedgerRow } from "./LedgerRow";
import type { SharedPayment } from "./sharedPayments";

/** What was closed, and what was accepted since. */
export interface LedgerHistory {
  /** By the first day of the month. */
  readonly closed: ReadonlyMap<number, ClosedMonth>;
  readonly payments: readonly FrozenPayment[];
  /** A later one of a key replaces those before. */
  readonly amendments: readonly Amendment[];
  readonly accepted: readonly AcceptedAdjustment[];
}

export interface ClosedMonth {
  readonly terms: LedgerTerms;
  /** The ledger of the month as it was closed. */
  readonly rows: readonly LedgerRow[];
  /** What became known of receipts since the closing before. */
  readonly receipts: readonly FrozenReceipt[];
}

/** A payment or note as it counted when the first month in which it counts was closed. */
export interface FrozenPayment {
  /** See paymentKeys. */
  readonly key: string;
  readonly shared: SharedPayment;
}

export interface FrozenReceipt {
  readonly receipt: ReceiptRow;
  /** −1 for one that was known before and is not there any more. */
  readonly count: 1 | -1;
}

/** What takes the place of a frozen payment, or is added, since an adjustment for it was accepted. */
export interface Amendment {
  readonly key: string;
  /** Null where it is not there any more. */
  readonly shared: SharedPayment | null;
}

export interface AcceptedAdjustment {
  /** First day of the month in which it is booked. */
  readonly period: number;
  readonly person: string;
  readonly currency: string;
  readonly commission: number;
  readonly payable: number;
  readonly heldBack: number;
  /** The payments that it is for. */
  readonly reason: string;
}

/** Serial of the last day that is closed; −Infinity for none. */
export function closedUntil({ closed }: Pick<LedgerHistory, "closed">): number {
  return [...closed.keys()].reduce((last, month) => Math.max(last, monthEnd(month)), -Infinity);
}

export const nothingClosed: LedgerHistory = {
  closed: new Map(),
  payments: [],
  amendments: [],
  accepted: [],
};
