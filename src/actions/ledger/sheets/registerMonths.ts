import { labelKey } from "../../../core/cells/labelKey";
import type { LedgerRow } from "../../../core/commission/ledger/LedgerRow";
import type { RegisterRow } from "../../../core/commission/ledger/register";
import { addMoney } from "../../../core/decimal/addMoney";
import {
  checkFormat,
  moneyFormat,
  numberColumn,
  type Places,
  type ReportCell,
  type ReportTable,
  textColumn,
} from "../../../excel/report/Report";
import { ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { ledgerColumns } from "./ledgerSheet";
import type { LedgerSheets, TablePlace } from "./LedgerSheets";
import { columnOf, sumWhere } from "./sumOver";

/** The columns of the register, from 0; those that other sheets add up are named. */
export const registerColumns = {
  person: 0,
  period: 1,
  currency: 2,
  earned: 4,
  takenBack: 5,
  adjustments: 6,
  paid: 8,
  costCentre: 15,
} as const;

/** By which formulas of its sheet name it. */
export const registerTable = "months";
/** Looks at cells of the ledger, above which a person's sums name the rows of that person alone. */
const mostLooks = 20_000_000;

/** One row per person, currency and month; its sums are sums over the ledger. */
export function monthsTable(sheets: LedgerSheets, ledger: TablePlace): ReportTable {
  const { register, decimals, hasCurrencies, costCentres, language } = sheets;
  const texts = ledgerSheetTexts[language];
  const id = registerTable;
  const isLong = register.length * sheets.rows.length > mostLooks;
  const money = moneyFormat(decimals);
  const { columns } = texts;
  const blocks = isLong ? personRows(sheets) : null;
  const figures = ["earned", "takenBack", "adjustments", "guarantee", "paid"] as const;
  const total = figures.map((figure, place): ReportCell => ({
    formula: (at) => `=SUM(${at.column(id, registerColumns.earned + place)})`,
    value: addMoney(register.map((row) => row[figure])),
  }));
  return {
    id,
    caption: texts.months,
    columns: [
      textColumn(columns.person),
      textColumn(columns.period, texts.monthFormat),
      textColumn(columns.currency),
      ...[columns.opening, columns.earned, columns.takenBack, columns.adjustments, columns.guarantee].map(
        (header) => numberColumn(header, money),
      ),
      ...[
        columns.paid,
        columns.closing,
        columns.payable,
        columns.notYetPayable,
        columns.heldBack,
        columns.owed,
      ].map((header) => numberColumn(header, money)),
      numberColumn(columns.check, checkFormat),
      textColumn(columns.costCentre),
    ],
    rows: register.map((row, place): ReportCell[] => {
      const before = register[place - 1];
      const follows = before?.person === row.person && before.currency === row.currency;
      const at =
        (column: number) =>
        (places: Places): string =>
          places.cell(id, place, column);
      const up =
        (column: number) =>
        (places: Places): string =>
          places.cell(id, place - 1, column);
      const rounded = (terms: (places: Places) => string, value: number): ReportCell => ({
        formula: (places) => `=ROUND(${terms(places)},${decimals})`,
        value,
      });
      const block = blocks?.get(`${labelKey(row.person)}\n${row.currency}`);
      const over = (places: Places, column: number, kind?: string): string => {
        const of = (other: number): string => columnOf(ledger, other, block);
        const { person, period, currency, kind: kinds } = ledgerColumns;
        return sumWhere(of(column), [
          { column: of(person), cell: at(0)(places), text: row.person },
          { column: of(period), cell: at(1)(places), text: row.period },
          ...(hasCurrencies
            ? [{ column: of(currency), cell: row.currency === "" ? '""' : at(2)(places), text: row.currency }]
            : []),
          ...(kind === undefined ? [] : [{ column: of(kinds), cell: `"${kind}"`, text: kind }]),
        ]);
      };
      const { commission, payable, heldBack } = ledgerColumns;
      const notYetBefore = addMoney([
        row.notYetPayable,
        -row.earned,
        -row.takenBack,
        -row.adjustments,
        row.payable,
      ]);
      return [
        row.person,
        row.period,
        row.currency || null,
        follows ? { formula: (places) => `=${up(9)(places)}`, value: row.opening } : row.opening,
        rounded((places) => `${over(places, commission)}-${at(5)(places)}-${at(6)(places)}`, row.earned),
        rounded((places) => over(places, commission, texts.kinds.note), row.takenBack),
        rounded((places) => over(places, commission, texts.kinds.adjustment), row.adjustments),
        row.guarantee,
        row.paid,
        rounded((places) => `SUM(${at(3)(places)}:${at(7)(places)})-${at(8)(places)}`, row.closing),
        rounded((places) => over(places, payable), row.payable),
        rounded(
          (places) =>
            `${follows ? up(11)(places) : notYetBefore}+SUM(${at(4)(places)}:${at(6)(places)})-${at(10)(places)}`,
          row.notYetPayable,
        ),
        rounded(
          (places) => `${follows ? up(12)(places) : heldBefore(row, sheets.rows)}+${over(places, heldBack)}`,
          row.heldBack,
        ),
        row.owed,
        rounded((places) => `${at(9)(places)}-(${at(11)(places)}+${at(12)(places)}-${at(13)(places)})`, 0),
        costCentres.get(labelKey(row.person)) || null,
      ];
    }),
    ...(hasCurrencies ? {} : { total: [texts.total, null, null, null, ...total] }),
    notes: [texts.registerNote, ...(isLong ? [texts.sumsNote] : [])],
    keys: [0, 1, 2],
    startsPage: true,
  };
}

/** What was held back before the month of a row. */
function heldBefore({ person, period, currency, heldBack }: RegisterRow, rows: readonly LedgerRow[]): number {
  const own = rows.filter(
    (one) => one.period === period && one.person === person && one.currency === currency,
  );
  return addMoney([heldBack, ...own.map((one) => -one.heldBack)]);
}

/** The rows of the ledger that each person and currency has, which stand together. */
function personRows({
  rows,
}: LedgerSheets): ReadonlyMap<string, { readonly first: number; readonly count: number }> {
  const blocks = new Map<string, { first: number; count: number }>();
  rows.forEach(({ person, currency }, place) => {
    const key = `${labelKey(person)}\n${currency}`;
    const block = blocks.get(key) ?? { first: place, count: 0 };
    block.count = place - block.first + 1;
    blocks.set(key, block);
  });
  return blocks;
}
