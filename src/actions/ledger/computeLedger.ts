import { labelKey } from "../../core/cells/labelKey";
import type { PaymentRow, PersonRow } from "../../core/commission/ledger/LedgerLists";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import { type LedgerResult, runLedger } from "../../core/commission/ledger/runLedger";
import { periodStart } from "../../core/dates/periods";
import { monthStart } from "../filters/filterWords";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings, type SettingsPart } from "../settings/SettingsFault";
import { ledgerSettings } from "./ledgerSettings";
import type { LedgerSources } from "./LedgerSources";
import { type LedgerReading, readLedgerLists } from "./readLedgerLists";

export interface LedgerRequest {
  /** The first and the last month, as yyyy-mm; left out, those of the list. */
  readonly from?: string;
  readonly to?: string;
  /** Persons for whom a change of ladder or quota within a window is booked over what was earned before it. */
  readonly bookQuotaChange?: readonly string[];
}

export interface LedgerPreview extends LedgerResult {
  readonly readings: readonly LedgerReading[];
  readonly people: readonly PersonRow[];
  /** First days of the first and the last month. */
  readonly from: number;
  readonly to: number;
}

const needed: readonly SettingsPart[] = [
  ...(["KAM_Ladder", "KAM_Rates", "KAM_Schemes", "KAM_Assignments", "KAM_Multipliers"] as const),
  ...(["KAM_Overrides", "KAM_Bonuses", "KAM_Draws", "KAM_Adjustments", "KAM_Holdbacks"] as const),
  ...(["KAM_Opening", "commissionPeriod", "method", "boundary", "firstMonth", "currency"] as const),
];

/** The ledger of some months over the user's lists. Error: a fault in a settings table that it runs by. */
export async function computeLedger(
  { from, to, bookQuotaChange = [] }: LedgerRequest,
  sources: LedgerSources,
  settings: KamSettings,
  /** What else the ledger would run by; left out, by the settings as they are. */
  changed: (settings: LedgerSettings) => LedgerSettings = (own) => own,
): Promise<LedgerPreview> {
  checkSettings(settings.faults, needed);
  const { lists, readings, currency } = await readLedgerLists(sources, settings);
  const months = monthsOf(lists.payments);
  const first = monthStart(from) ?? months.first;
  const periods = {
    from: first,
    to: Math.max(monthStart(to) ?? months.last, first),
    bookChanges: new Set(bookQuotaChange.map(labelKey)),
  };
  const result = runLedger(lists, changed(ledgerSettings(settings, currency)), periods);
  const { from: begin, to: end } = periods;
  return { ...result, readings, people: lists.people, from: begin, to: end };
}

/** The first days of the first and the last month in which something may count. */
function monthsOf(payments: readonly PaymentRow[]): { readonly first: number; readonly last: number } {
  let [first, last] = [Infinity, -Infinity];
  for (const { date, signDate, invoiceDate } of payments)
    for (const day of [date, signDate, invoiceDate]) {
      if (day == null) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  if (last === -Infinity) return { first: 1, last: 1 };
  return { first: periodStart(first, "month"), last: periodStart(last, "month") };
}
