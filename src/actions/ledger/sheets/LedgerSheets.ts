import type { LedgerRow } from "../../../core/commission/ledger/LedgerRow";
import type { RegisterRow } from "../../../core/commission/ledger/register";
import type { Zone } from "../../../excel/address/Zone";
import type { Language } from "../../../i18n/Language";

/** What the sheets of a ledger are made from. */
export interface LedgerSheets {
  /** By person, month and as the ledger has them; a person is written in one way. */
  readonly rows: readonly LedgerRow[];
  /** By person and currency, then month. */
  readonly register: readonly RegisterRow[];
  /** By labelKey of the person. */
  readonly costCentres: ReadonlyMap<string, string>;
  /** Findings as sentences. */
  readonly findings: readonly string[];
  /** The list of payments, and its sheet. */
  readonly source: string;
  readonly sourceSheet: string;
  /** "Jan 2026 – Mar 2026" */
  readonly months: string;
  /** Decimals that every amount of the sheets has at the most, 2 at least. */
  readonly decimals: number;
  /** Whether more than one currency stands in the ledger. */
  readonly hasCurrencies: boolean;
  readonly language: Language;
  readonly now: Date;
}

/** Where the rows of a table stand that another sheet adds up. */
export interface TablePlace {
  readonly sheet: string;
  readonly body: Zone;
}

export const dayFormat = "yyyy-mm-dd";
