import { entryIn } from "../../../core/collections/entryIn";
import type { LedgerRow } from "../../../core/commission/ledger/LedgerRow";
import type { RegisterRow } from "../../../core/commission/ledger/register";
import { addMoney } from "../../../core/decimal/addMoney";
import {
  moneyFormat,
  numberColumn,
  type Report,
  type ReportCell,
  type ReportTable,
  textColumn,
} from "../../../excel/report/Report";
import { ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { reportTexts } from "../../../i18n/reportTexts";
import { stampText } from "../../list/stamp";
import { ledgerColumns, reasonOf } from "./ledgerSheet";
import { dayFormat, type LedgerSheets, type TablePlace } from "./LedgerSheets";
import { columnOf, sumWhere } from "./sumOver";

/** What one person gets to see and sign: the rows of the ledger, and what is paid and still owed. */
export interface PersonPage {
  readonly person: string;
  readonly currency: string;
  readonly rows: readonly LedgerRow[];
  readonly register: readonly RegisterRow[];
  readonly commission: number;
}

/** The pages of all persons of whom there is anything to say. */
export function personPages({
  rows,
  register,
}: Pick<LedgerSheets, "rows" | "register">): readonly PersonPage[] {
  const keyOf = ({ person, currency }: { readonly person: string; readonly currency: string }): string =>
    `${person}\n${currency}`;
  const own = new Map<string, LedgerRow[]>();
  for (const row of rows) entryIn(own, keyOf(row), () => []).push(row);
  const pages = new Map<string, RegisterRow[]>();
  for (const row of register) entryIn(pages, keyOf(row), () => []).push(row);
  return [...pages].flatMap(([key, months]): PersonPage[] => {
    const [first] = months;
    if (first === undefined) return [];
    const found = own.get(key) ?? [];
    const commission = addMoney(found.map((row) => row.commission));
    return [{ person: first.person, currency: first.currency, rows: found, register: months, commission }];
  });
}

/** A page for each person, with what was earned row by row, the balance and lines to sign. */
export function statementSheet(
  sheets: LedgerSheets,
  pages: readonly PersonPage[],
  ledger: TablePlace,
): Report {
  const { language, source, months, now } = sheets;
  const texts = ledgerSheetTexts[language];
  const common = reportTexts[language];
  return {
    title: texts.titles.statements,
    facts: [common.from(source), months, common.written(stampText(now)), common.values],
    sections: [
      {
        heading: null,
        figures: [],
        chart: null,
        tables: pages.map((page, index) => pageTable(page, index, sheets, ledger)),
      },
    ],
    findings: [],
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

const commissionAt = 7;

function pageTable(
  { person, currency, rows, register, commission }: PersonPage,
  index: number,
  { language, decimals, hasCurrencies }: LedgerSheets,
  ledger: TablePlace,
): ReportTable {
  const id = `person${index}`;
  const texts = ledgerSheetTexts[language];
  const { columns } = texts;
  const money = moneyFormat(decimals);
  const sum = (column: number, value: number): ReportCell => ({
    formula: (at) => `=ROUND(SUM(${at.column(id, column)}),${decimals})`,
    value,
  });
  const [first, last] = [register[0], register.at(-1)];
  const ofMonths = (figure: "guarantee" | "paid"): number => addMoney(register.map((row) => row[figure]));
  const beside = (label: string, value: ReportCell): ReportCell[] => [
    label,
    null,
    null,
    null,
    null,
    null,
    null,
    value,
  ];
  const check: ReportCell = {
    formula: (at) => {
      const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
      const conditions = [
        { column: columnOf(ledger, ledgerColumns.person), cell: quoted(person), text: person },
        ...(hasCurrencies
          ? [{ column: columnOf(ledger, ledgerColumns.currency), cell: quoted(currency), text: currency }]
          : []),
      ];
      const inLedger = sumWhere(columnOf(ledger, ledgerColumns.commission), conditions);
      return `=ROUND(${at.total(id, commissionAt)}-${inLedger},${decimals})`;
    },
    value: 0,
  };
  return {
    id,
    caption: texts.statementOf(person, currency),
    columns: [
      textColumn(columns.period, texts.monthFormat),
      textColumn(columns.date, dayFormat),
      textColumn(columns.deal),
      textColumn(columns.account),
      textColumn(columns.kind),
      numberColumn(columns.base, money),
      textColumn(columns.steps),
      numberColumn(columns.commission, money),
      numberColumn(columns.payable, money),
      textColumn(columns.reason),
    ],
    rows: rows.map((row): ReportCell[] => [
      ...[row.period, row.date, row.deal || null, row.account || null, texts.kinds[row.kind]],
      ...[row.base, row.steps || null, row.commission, row.payable, reasonOf(row, language)],
    ]),
    total: [
      ...[texts.total, null, null, null, null, null, null],
      ...[
        sum(commissionAt, commission),
        sum(commissionAt + 1, addMoney(rows.map(({ payable }) => payable))),
        null,
      ],
    ],
    beside: [
      beside(columns.opening, first?.opening ?? 0),
      beside(columns.guarantee, ofMonths("guarantee")),
      beside(columns.paid, ofMonths("paid")),
      beside(columns.closing, {
        formula: (at) => {
          const [opening, guarantee, paid] = [0, 1, 2].map((row) => at.beside(id, row, commissionAt));
          return `=ROUND(${opening}+${at.total(id, commissionAt)}+${guarantee}-${paid},${decimals})`;
        },
        value: last?.closing ?? 0,
      }),
      beside(columns.notYetPayable, last?.notYetPayable ?? 0),
      beside(columns.heldBack, last?.heldBack ?? 0),
      beside(columns.owed, last?.owed ?? 0),
      beside(texts.statementCheck, check),
    ],
    notes: [...[texts.statementNote, texts.orderNote], ...["", texts.signature(person), "", texts.approval]],
    keys: [0, 1, 2, 4],
    startsPage: index > 0,
  };
}
