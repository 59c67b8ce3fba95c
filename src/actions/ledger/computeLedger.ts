import { labelKey } from "../../core/cells/labelKey";
import type { LedgerDifference } from "../../core/commission/ledger/ledgerDifferences";
import type { LedgerHistory } from "../../core/commission/ledger/LedgerHistory";
import type { LedgerLists, PaymentRow, PersonRow } from "../../core/commission/ledger/LedgerLists";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import { acceptDifferences, reviewClosed } from "../../core/commission/ledger/reviseClosed";
import { type LedgerResult, runLedger } from "../../core/commission/ledger/runLedger";
import { monthEnd, periodStart } from "../../core/dates/periods";
import { monthStart } from "../filters/filterWords";
import type { KamSettings } from "../settings/KamSettings";
import { checkSettings, type SettingsPart } from "../settings/SettingsFault";
import { historyOf } from "./closed/historyOf";
import { type ClosedTable, noClosedTable } from "./closed/readClosed";
import { ledgerSettings } from "./ledgerSettings";
import type { LedgerSources } from "./LedgerSources";
import { monthText } from "./monthText";
import { type LedgerReading, readLedgerLists } from "./readLedgerLists";

export interface LedgerRequest {
  /** The first and the last month, as yyyy-mm; left out, those of the list. */
  readonly from?: string;
  readonly to?: string;
  /** Persons for whom a change of ladder or quota within a window is booked over what was earned before it. */
  readonly bookQuotaChange?: readonly string[];
  /** Persons for whom what differs of closed months is booked in the first month that is open. */
  readonly accept?: readonly string[];
}

export interface LedgerPreview extends LedgerResult {
  readonly readings: readonly LedgerReading[];
  readonly people: readonly PersonRow[];
  /** Of the list, as they were read. */
  readonly payments: readonly PaymentRow[];
  /** What the ledger ran by. */
  readonly settings: LedgerSettings;
  /** First days of the first and the last month. */
  readonly from: number;
  readonly to: number;
  /** What closed months would be by the list as it is, and by the settings as they are. */
  readonly differences: readonly LedgerDifference[];
  readonly bySettings: readonly LedgerDifference[];
  /** What is closed, before and after what was accepted, and the month in which that is booked. */
  readonly history: { readonly before: LedgerHistory; readonly after: LedgerHistory; readonly month: number };
}

interface LedgerBasis {
  readonly closed?: ClosedTable;
  /** What else the ledger would run by; left out, by the settings as they are. */
  readonly changed?: (settings: LedgerSettings) => LedgerSettings;
}

const needed: readonly SettingsPart[] = [
  ...(["KAM_Ladder", "KAM_Rates", "KAM_Schemes", "KAM_Assignments", "KAM_Multipliers"] as const),
  ...(["KAM_Overrides", "KAM_Bonuses", "KAM_Draws", "KAM_Adjustments", "KAM_Holdbacks"] as const),
  ...(["KAM_Opening", "commissionPeriod", "method", "boundary", "firstMonth", "currency"] as const),
];

/** The ledger of some months over the user's lists. Error: a fault in a settings table that it runs by. */
export async function computeLedger(
  { from, to, bookQuotaChange = [], accept = [] }: LedgerRequest,
  sources: LedgerSources,
  settings: KamSettings,
  { closed = noClosedTable, changed = (own) => own }: LedgerBasis = {},
): Promise<LedgerPreview> {
  checkSettings(settings.faults, needed);
  const { lists, readings, currency } = await readLedgerLists(sources, settings);
  const house = changed(ledgerSettings(settings, currency));
  const { history: before, broken } = historyOf(closed.records, closed.days, house);
  const months = monthsOf(lists);
  const begin = monthStart(from) ?? months.first;
  const end = Math.max(monthStart(to) ?? months.last, begin);
  const until = before.closed.size === 0 ? -Infinity : monthEnd(Math.max(...before.closed.keys()));
  const month = Math.max(begin, until + 1);
  const periods = { from: begin, to: end, bookChanges: new Set(bookQuotaChange.map(labelKey)) };
  const persons = new Set(accept.map(labelKey));
  const isAccepting = persons.size > 0 && before.closed.size > 0;
  const history = isAccepting
    ? acceptDifferences(lists, house, { ...periods, history: before }, { persons, month })
    : before;
  // What is booked in the first open month may be all that there is in it.
  const open = to === undefined && before.closed.size > 0 ? Math.max(end, periodStart(month, "month")) : end;
  const longer = runLedger(lists, house, { ...periods, to: open, history });
  const last = longer.rows.some(({ period }) => period > end) ? open : end;
  const result = last === open ? longer : runLedger(lists, house, { ...periods, history });
  const review = reviewClosed(lists, house, { ...periods, to: last, history });
  return {
    ...result,
    ...review,
    findings: [
      ...result.findings,
      ...broken.map((period) => ({
        ...{ kind: "stampBroken" as const, rows: [], about: monthText(period), money: null, period },
      })),
    ],
    ...{ readings, people: lists.people, payments: lists.payments, settings: house },
    ...{ from: begin, to: last, history: { before, after: history, month } },
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
