import { type Cell, textOfCell } from "../../../core/cells/Cell";
import type { LedgerTerms } from "../../../core/commission/ledger/Eras";
import type { LedgerSettings } from "../../../core/commission/ledger/LedgerSettings";
import { entryIn } from "../../../core/collections/entryIn";
import {
  type Amendment,
  type ClosedMonth,
  type FrozenReceipt,
  type LedgerHistory,
  nothingClosed,
} from "../../../core/commission/ledger/LedgerHistory";
import type { PersonRow, QuotaRow } from "../../../core/commission/ledger/LedgerLists";
import { knownTables } from "../../settings/knownTables";
import { parseSettings } from "../../settings/parseSettings";
import { settingsText } from "../../settings/settingsText";
import type { SettingsTableName } from "../../settings/SettingsTable";
import type { RawTable } from "../../settings/TableReader";
import { ledgerSettings } from "../ledgerSettings";
import { monthStart } from "../../filters/filterWords";
import { type ClosedRecord, stampOf, trimmed } from "./ClosedRecord";
import { ledgerRowOf } from "./ledgerRowCells";
import { paymentOf } from "./paymentText";

export interface ClosedHistory {
  readonly history: LedgerHistory;
  /** First days of months whose rows no longer fit their stamp: they and all later ones are used for nothing. */
  readonly broken: readonly number[];
}

/**
 * What the rows of the table say, in the order of their numbers. `days` is what lies between 1900 and the first day that
 * the workbook counts.
 */
export function historyOf(
  records: readonly ClosedRecord[],
  days: number,
  /** The settings as they are; stored ones that say the same are the same. */
  current: LedgerSettings,
): ClosedHistory {
  const known = new Map([[settingsText(current), current]]);
  const sameAs = (settings: LedgerSettings): LedgerSettings =>
    entryIn(known, settingsText(settings), () => settings);
  const byMonth = new Map<number, ClosedRecord[]>();
  for (const record of standing(records)) {
    const month = monthStart(record.period);
    if (month !== null) entryIn(byMonth, month, () => []).push(record);
  }
  const months = [...byMonth.keys()].sort((a, b) => a - b);
  const closings = months.filter((month) => closingOf(byMonth.get(month)) !== undefined);
  const broken = closings.filter((month) => {
    const own = byMonth.get(month) ?? [];
    return text(closingOf(own)?.cells[2]) !== stampOf(own);
  });
  const usable = closings.filter((month) => month < (broken[0] ?? Infinity));
  const history = months.reduce((before, month): LedgerHistory => {
    const own = byMonth.get(month) ?? [];
    if (!usable.includes(month) && closings.includes(month)) return before;
    return withMonth(
      before,
      month,
      own,
      usable.includes(month) ? (terms) => sameAs(termsSettings(terms, days)) : null,
    );
  }, nothingClosed);
  return { history, broken };
}

/** What was not opened again since. */
export function standing(records: readonly ClosedRecord[]): readonly ClosedRecord[] {
  return records.reduce<readonly ClosedRecord[]>(
    (left, record) =>
      record.part === "reopened" ? left.filter(({ period }) => period < record.period) : [...left, record],
    [],
  );
}

const closingOf = (records: readonly ClosedRecord[] = []): ClosedRecord | undefined =>
  records.find(({ part }) => part === "closed");

function withMonth(
  before: LedgerHistory,
  month: number,
  records: readonly ClosedRecord[],
  /** Null where the month is not closed. */
  settingsOf: ((terms: readonly ClosedRecord[]) => LedgerSettings) | null,
): LedgerHistory {
  const of = (part: ClosedRecord["part"]): readonly ClosedRecord[] =>
    records.filter((one) => one.part === part);
  const amendments = [...of("amendment"), ...of("cancelled")].map((record): Amendment => ({
    key: record.key,
    shared: paymentOf(wholeText(record.cells)),
  }));
  const closed: readonly (readonly [number, ClosedMonth])[] =
    settingsOf === null
      ? []
      : [
          [
            month,
            {
              terms: { ...listsOf(of("terms")), settings: settingsOf(of("terms")) },
              rows: of("row").map(({ key, cells }) => ledgerRowOf(month, key, cells)),
              receipts: of("receipt").map(receiptOf),
            },
          ],
        ];
  return {
    closed: new Map([...before.closed, ...closed]),
    payments: [
      ...before.payments,
      ...of("payment").flatMap((record) => {
        const shared = paymentOf(wholeText(record.cells));
        return shared === null ? [] : [{ key: record.key, shared }];
      }),
    ],
    amendments: [...before.amendments, ...amendments],
    accepted: [
      ...before.accepted,
      ...of("accepted").map(({ key, cells }) => ({
        ...{ period: month, person: key, currency: text(cells[0]) },
        ...{ commission: number(cells[1]), payable: number(cells[2]), heldBack: number(cells[3]) },
        reason: text(cells[4]),
      })),
    ],
  };
}

/** A text that was too long for one cell. */
const wholeText = (cells: readonly Cell[]): string => trimmed(cells).map(textOfCell).join("");
const text = (cell: Cell | undefined): string => textOfCell(cell ?? null);
const number = (cell: Cell | undefined): number => (typeof cell === "number" ? cell : 0);
const numberOrNone = (cell: Cell | undefined): number | null => (typeof cell === "number" ? cell : null);

function receiptOf({ cells }: ClosedRecord): FrozenReceipt {
  const [count, date, amount, deal, contract, account, row] = cells;
  return {
    count: number(count) < 0 ? -1 : 1,
    receipt: {
      ...{ date: numberOrNone(date), amount: numberOrNone(amount), row: number(row) },
      ...{ deal: text(deal), contract: text(contract), account: text(account) },
    },
  };
}

const named = (records: readonly ClosedRecord[], name: string): readonly (readonly Cell[])[] =>
  records.filter(({ key }) => key === name).map(({ cells }) => cells);

function termsSettings(records: readonly ClosedRecord[], days: number): LedgerSettings {
  const tables: Partial<Record<SettingsTableName, RawTable>> = {};
  for (const { name } of knownTables("en")) {
    const [headers, ...rows] = named(records, name);
    if (headers === undefined) continue;
    const width = trimmed(headers).length;
    tables[name] = {
      headers: headers.slice(0, width).map(text),
      rows: rows.map((row) => row.slice(0, width)),
      firstRow: 1,
    };
  }
  const currency = text(named(records, "currency")[0]?.[0]);
  return ledgerSettings(parseSettings(tables, true, "en", days), currency || null);
}

function listsOf(records: readonly ClosedRecord[]): Omit<LedgerTerms, "settings"> {
  const stored = (name: string): readonly unknown[] =>
    named(records, name).map((cells) => JSON.parse(wholeText(cells)) as unknown);
  return {
    people: stored("people") as readonly PersonRow[],
    quotas: stored("quotas") as readonly QuotaRow[],
    tiers: new Map(named(records, "tiers").map(([account, tier]) => [text(account), text(tier)])),
  };
}
