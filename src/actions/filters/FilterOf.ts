import type { Message } from "../list/messages";

/** Which deals a forecast is of; what is absent lets all through. */
export interface DealFilter {
  /** Names in any case and width; "" for deals that have none. */
  readonly owner?: string;
  readonly department?: string;
  readonly product?: string;
  /** Leaves out what is won or lost. */
  readonly openOnly?: boolean;
  /** First and last day of the expected close, yyyy-mm-dd, both included; deals without a date are left out then. */
  readonly from?: string;
  readonly to?: string;
}

/** Whose commission is shown, and for what; what is absent lets all through. */
export interface PaymentFilter {
  /** Whose statements are shown; the others are worked out of nothing. */
  readonly people?: readonly string[];
  /** First and last month that is shown, yyyy-mm; what came before still counts for the year to date. */
  readonly from?: string;
  readonly to?: string;
  /** Which payments count at all. */
  readonly filter?: { readonly department?: string; readonly product?: string };
}

/** What a list is filtered by, by its role. */
export interface FilterOf {
  readonly opportunities: DealFilter;
  readonly payments: PaymentFilter;
}

/** What a filter has left of a list. */
export interface Filtered {
  /** The filter in words: "Li Na, Q3 2026". */
  readonly by: string;
  readonly shown: number;
  readonly all: number;
  /** The money of the rows that are left out. */
  readonly amount: number;
}

/** What a list may be filtered by. */
export interface FilterChoices {
  /** Names by field, the first spelling of each, in the order of the language; "" for rows without one. */
  readonly names: Readonly<Record<string, readonly string[]>>;
  /** First days of the months from the first date to the last, as serials. */
  readonly months: readonly number[];
}

/** What of its list a job takes, and why it cannot. */
export interface FilterOutcome {
  /** Null where nothing filters. */
  readonly filtered: Filtered | null;
  readonly choices: FilterChoices;
  readonly conflicts: readonly Message[];
}
