import { labelKey } from "../../core/cells/labelKey";
import type { LedgerDifference } from "../../core/commission/ledger/ledgerDifferences";
import { closedUntil, type LedgerHistory } from "../../core/commission/ledger/LedgerHistory";
import type { PaymentRow, PersonRow } from "../../core/commission/ledger/LedgerLists";
import type { LedgerSettings } from "../../core/commission/ledger/LedgerSettings";
import { acceptDifferences, reviewClosed } from "../../core/commission/ledger/reviseClosed";
import { type LedgerResult, runLedger } from "../../core/commission/ledger/runLedger";
import { periodStart } from "../../core/dates/periods";
import { monthStart } from "../filters/filterWords";
import type { KamSettings } from "../settings/KamSettings";
import { ledgerBasis, type LedgerBasisAsked } from "./ledgerBasis";
import type { LedgerSources } from "./LedgerSources";
import { monthText } from "./monthText";
import type { LedgerReading } from "./readLedgerLists";

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

/** The ledger of some months over the user's lists. Error: a fault in a settings table that it runs by. */
export async function computeLedger(
  { from, to, bookQuotaChange = [], accept = [] }: LedgerRequest,
  sources: LedgerSources,
  settings: KamSettings,
  by: LedgerBasisAsked = {},
): Promise<LedgerPreview> {
  const basis = await ledgerBasis(sources, settings, by);
  const { lists, readings, settings: house, history: before, broken } = basis;
  const begin = monthStart(from) ?? basis.first;
  const end = Math.max(monthStart(to) ?? basis.last, begin);
  const month = Math.max(begin, closedUntil(before) + 1);
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
  const review = reviewClosed(lists, house, { ...periods, to: last, history }, result.replayed);
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
