import type { LedgerHistory } from "../../core/commission/ledger/LedgerHistory";
import type { LedgerLists } from "../../core/commission/ledger/LedgerLists";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import { periodStart } from "../../core/dates/periods";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings, type SettingsPart } from "../settings/SettingsFault";
import { historyOf } from "./closed/historyOf";
import { type ClosedTable, noClosedTable } from "./closed/readClosed";
import { ledgerSettings } from "./ledgerSettings";
import type { LedgerSources } from "./LedgerSources";
import { type LedgerReading, readLedgerLists } from "./readLedgerLists";

export interface LedgerBasisAsked {
  readonly closed?: ClosedTable;
  /** What else the ledger would run by; left out, by the settings as they are. */
  readonly changed?: (settings: LedgerSettings) => LedgerSettings;
}

/** What a ledger is computed from. */
export interface LedgerBasis {
  readonly lists: LedgerLists;
  readonly readings: readonly LedgerReading[];
  readonly settings: LedgerSettings;
  readonly history: LedgerHistory;
  /** First days of closed months whose rows no longer fit their stamp. */
  readonly broken: readonly number[];
  /** The first days of the first and the last month in which something may count, or money comes. */
  readonly first: number;
  readonly last: number;
}

const needed: readonly SettingsPart[] = [
  ...(["KAM_Ladder", "KAM_Rates", "KAM_Schemes", "KAM_Assignments", "KAM_Multipliers"] as const),
  ...(["KAM_Overrides", "KAM_Bonuses", "KAM_Draws", "KAM_Adjustments", "KAM_Holdbacks"] as const),
  ...(["KAM_Opening", "commissionPeriod", "method", "boundary", "firstMonth", "currency"] as const),
];

/** Reads the lists and what is closed. Error: a fault in a settings table that the ledger runs by. */
export async function ledgerBasis(
  sources: LedgerSources,
  settings: KamSettings,
  { closed = noClosedTable, changed = (own) => own }: LedgerBasisAsked = {},
): Promise<LedgerBasis> {
  checkSettings(settings.faults, needed);
  const { lists, readings, currency } = await readLedgerLists(sources, settings);
  const house = changed(ledgerSettings(settings, currency));
  return {
    ...{ lists, readings, settings: house },
    ...historyOf(closed.records, closed.days, house),
    ...monthsOf(lists),
  };
}

/** The first days of the first and the last month in which something may count, or money comes. */
function monthsOf({ payments, receipts }: LedgerLists): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const { date } of receipts ?? []) last = Math.max(last, date ?? -Infinity);
  for (const { date, signDate, invoiceDate, cancelledOn } of payments) {
    last = Math.max(last, cancelledOn ?? -Infinity);
    for (const day of [date, signDate, invoiceDate]) {
      if (day == null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  if (first === Infinity) return { first: 1, last: 1 };
  return { first: periodStart(first, "month"), last: periodStart(last, "month") };
}
