import { labelKey } from "../../../core/cells/labelKey";
import type { Cell } from "../../../core/cells/Cell";
import type { LedgerHistory } from "../../../core/commission/ledger/LedgerHistory";
import { addMoney } from "../../../core/decimal/addMoney";
import type { LedgerTerms } from "../../../core/commission/ledger/Eras";
import type { RawSettings } from "../../settings/readSettings";
import { monthText } from "../monthText";
import { type ClosedRecord, stampOf } from "./ClosedRecord";
import { ledgerRowCells } from "./ledgerRowCells";
import { paymentText } from "./paymentText";

interface ClosingFacts {
  /** When, as text. */
  readonly now: string;
  /** From which lists, with their rows. */
  readonly sources: string;
  readonly settings: RawSettings;
  /** The currency that the lists gave to a workbook without one. */
  readonly currency: string;
}

/** Characters of a text in one cell, which holds 32,767. */
const longestText = 30_000;

/** What a closing adds to the table: of each month its rows, what they came from, and the stamp. */
export function closingRecords(
  before: LedgerHistory,
  after: LedgerHistory,
  /** What stands there already, acceptances of these months among it. */
  standing: readonly ClosedRecord[],
  facts: ClosingFacts,
): readonly ClosedRecord[] {
  const payments = after.payments.slice(before.payments.length);
  const amendments = after.amendments.slice(before.amendments.length);
  return [...after.closed].flatMap(([month, { rows, receipts, terms }]): readonly ClosedRecord[] => {
    if (before.closed.has(month)) return [];
    const period = monthText(month);
    const records: ClosedRecord[] = [
      ...rows.map((row): ClosedRecord => ({
        period,
        part: "row",
        key: row.person,
        cells: ledgerRowCells(row),
      })),
      ...payments
        .filter(({ shared }) => shared.frozenIn === month)
        .map(({ key, shared }): ClosedRecord => ({
          period,
          part: "payment",
          key,
          cells: pieces(paymentText(shared)),
        })),
      ...amendments.flatMap(({ key, shared }): readonly ClosedRecord[] =>
        shared === null || monthText(shared.payment.cancelledOn ?? month) !== period
          ? []
          : [{ period, part: "cancelled", key, cells: pieces(paymentText(shared)) }],
      ),
      ...receipts.map(({ receipt, count }): ClosedRecord => ({
        ...{ period, part: "receipt", key: receipt.deal || receipt.contract || receipt.account },
        cells: [
          count,
          receipt.date,
          receipt.amount,
          receipt.deal,
          receipt.contract,
          receipt.account,
          receipt.row,
        ],
      })),
      ...termsRecords(period, terms, facts),
    ];
    const accepted = standing.filter((record) => record.period === period);
    const currencies = [...new Set(rows.map(({ currency }) => currency))];
    const sums = currencies.map((currency) => ({
      currency,
      sum: addMoney(rows.filter((row) => row.currency === currency).map((row) => row.commission)),
    }));
    const commission =
      sums.length > 1
        ? sums.map(({ sum, currency }) => `${sum} ${currency}`).join("; ")
        : (sums[0]?.sum ?? 0);
    const closing: ClosedRecord = {
      ...{ period, part: "closed", key: facts.now },
      cells: [rows.length, commission, stampOf([...accepted, ...records]), facts.sources],
    };
    return [closing, ...records];
  });
}

function termsRecords(
  period: string,
  { people, quotas, tiers }: LedgerTerms,
  { settings, currency }: ClosingFacts,
): readonly ClosedRecord[] {
  const record = (key: string, cells: readonly Cell[]): ClosedRecord => ({
    period,
    part: "terms",
    key,
    cells,
  });
  return [
    record("currency", [currency]),
    ...Object.entries(settings.tables).flatMap(([name, { headers, rows }]) =>
      [headers, ...rows].map((cells) => record(name, cells)),
    ),
    ...people.map((row) => record("people", pieces(JSON.stringify(row)))),
    ...quotas.map((row) => record("quotas", pieces(JSON.stringify(row)))),
    ...[...tiers].map(([account, tier]) => record("tiers", [labelKey(account), tier])),
  ];
}

function pieces(text: string): readonly string[] {
  return Array.from({ length: Math.ceil(text.length / longestText) }, (_, place) =>
    text.slice(place * longestText, (place + 1) * longestText),
  );
}

/** What an acceptance adds to the table: the payments as they are now, and the adjustments. */
export function acceptanceRecords(
  before: LedgerHistory,
  after: LedgerHistory,
  month: number,
): readonly ClosedRecord[] {
  const period = monthText(month);
  return [
    ...after.amendments.slice(before.amendments.length).map(({ key, shared }): ClosedRecord => ({
      ...{ period, part: "amendment", key },
      cells: shared === null ? [] : pieces(paymentText(shared)),
    })),
    ...after.accepted.slice(before.accepted.length).map((own): ClosedRecord => ({
      ...{ period, part: "accepted", key: own.person },
      cells: [own.currency, own.commission, own.payable, own.heldBack, own.reason],
    })),
  ];
}
