import type { CreditShare } from "./splitUnits";

/**
 * The user's lists as they were read, "" and null where a cell is blank. Dates are serials. A column that a list does not
 * have is `undefined` in each of its rows where that means something else than a blank.
 */
export interface PaymentRow {
  /** Of the sheet, counted from 1. */
  readonly row: number;
  /** Who is credited, as the row says; none where it names nobody. */
  readonly shares: readonly CreditShare[];
  /** Whether the row gives the shares itself. */
  readonly hasShares: boolean;
  readonly date: number | null;
  readonly amount: number | null;
  readonly signDate: number | null | undefined;
  readonly invoiceDate: number | null | undefined;
  readonly document: string;
  readonly deal: string;
  readonly contract: string;
  readonly account: string;
  readonly product: string;
  readonly business: string;
  readonly currency: string;
  readonly scheme: string;
  readonly cost: number | null | undefined;
  readonly isCancelled: boolean;
  readonly cancelledOn: number | null;
  readonly takesBack: string;
}

export interface ReceiptRow {
  readonly row: number;
  readonly amount: number | null;
  readonly date: number | null;
  readonly deal: string;
  readonly contract: string;
  readonly account: string;
}

export interface SplitRow {
  readonly row: number;
  readonly deal: string;
  readonly person: string;
  readonly share: number;
}

export interface PersonRow {
  readonly person: string;
  readonly role: string;
  /** 0 for none. */
  readonly stars: number;
  readonly team: string;
  readonly region: string;
  readonly department: string;
  readonly manager: string;
  readonly costCentre: string;
  readonly start: number | null;
  readonly end: number | null;
}

export interface QuotaRow {
  /** A person, role or department, or everybody. */
  readonly who: string;
  /** Serial of the first day of the first month. */
  readonly start: number;
  /** So many months, over which it is spread evenly. */
  readonly months: 1 | 3 | 6 | 12;
  readonly quota: number;
}

export interface LedgerLists {
  readonly payments: readonly PaymentRow[];
  /** Null where there is no such list. */
  readonly receipts: readonly ReceiptRow[] | null;
  readonly splits: readonly SplitRow[];
  readonly people: readonly PersonRow[];
  readonly quotas: readonly QuotaRow[];
  /** The tier of each account, by labelKey. */
  readonly tiers: ReadonlyMap<string, string>;
}
