import type { LedgerRow } from "../../../core/commission/ledger/LedgerRow";
import { addMoney } from "../../../core/decimal/addMoney";
import { scaleOf } from "../../../core/decimal/Decimal";
import { sheetPrefix } from "../../../excel/address/parseAddress";
import {
  moneyFormat,
  numberColumn,
  type Report,
  type ReportCell,
  textColumn,
} from "../../../excel/report/Report";
import { ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { reportTexts } from "../../../i18n/reportTexts";
import { stampText } from "../../list/stamp";
import { dayFormat, type LedgerSheets } from "./LedgerSheets";

/** The columns of the ledger that other sheets add up, from 0. */
export const ledgerColumns = {
  period: 0,
  person: 1,
  currency: 2,
  kind: 7,
  commission: 15,
  payable: 17,
  heldBack: 18,
} as const;

/** The ledger: each row with its figures and a link to the row of the list that it came from. */
export function ledgerSheet(sheets: LedgerSheets): Report {
  const { rows, language, source, months, now, decimals, findings } = sheets;
  const texts = ledgerSheetTexts[language];
  const common = reportTexts[language];
  const { columns } = texts;
  const money = moneyFormat(decimals);
  const bases = moneyFormat(
    Math.max(2, scaleOf(rows.flatMap(({ base, before, after, amount }) => [base, before, after, amount]))),
  );
  const sum = (figure: "commission" | "payable" | "heldBack"): ReportCell => ({
    formula: (at) => `=SUM(${at.column("ledger", ledgerColumns[figure])})`,
    value: addMoney(rows.map((row) => row[figure])),
  });
  return {
    title: texts.titles.ledger,
    facts: [common.from(source), months, common.written(stampText(now)), common.values],
    sections: [
      {
        heading: null,
        figures: sheets.hasCurrencies
          ? []
          : [
              { label: columns.commission, value: sum("commission"), format: money },
              { label: columns.payable, value: sum("payable"), format: money },
              { label: columns.heldBack, value: sum("heldBack"), format: money },
            ],
        chart: null,
        tables: [
          {
            id: "ledger",
            caption: "",
            columns: [
              textColumn(columns.period, texts.monthFormat),
              textColumn(columns.person),
              textColumn(columns.currency),
              textColumn(columns.date, dayFormat),
              ...[columns.deal, columns.account, columns.scheme, columns.kind].map((header) =>
                textColumn(header),
              ),
              numberColumn(columns.amount, bases),
              numberColumn(columns.share, "0.0###%"),
              numberColumn(columns.base, bases),
              numberColumn(columns.factors, "0.######"),
              numberColumn(columns.before, bases),
              numberColumn(columns.after, bases),
              textColumn(columns.steps),
              numberColumn(columns.commission, money),
              numberColumn(columns.received, bases),
              numberColumn(columns.payable, money),
              numberColumn(columns.heldBack, money),
              textColumn(columns.reason),
              numberColumn(columns.row, "0"),
            ],
            rows: rows.map((row) => cellsOf(row, sheets)),
            notes: [],
            keys: [1, 0, 3, 4, ledgerColumns.kind],
          },
        ],
      },
    ],
    findings,
    findingsTitle: common.findings,
    family: "list",
    pageOf: common.pageOf,
  };
}

function cellsOf(row: LedgerRow, { language, sourceSheet }: LedgerSheets): readonly ReportCell[] {
  const texts = ledgerSheetTexts[language];
  const { row: from } = row;
  const link: ReportCell =
    from === null
      ? null
      : {
          formula: () => `=HYPERLINK("#${sheetPrefix(sourceSheet).replaceAll('"', '""')}A${from}",${from})`,
          value: from,
        };
  return [
    ...[row.period, row.person || texts.nobody, row.currency || null, row.date, row.deal || null],
    ...[row.account || null, row.scheme || null, texts.kinds[row.kind], row.amount, row.share, row.base],
    ...[row.factors, row.before, row.after, row.steps || null, row.commission, row.received, row.payable],
    ...[row.heldBack, reasonOf(row, language), link],
  ];
}

/** What somebody typed about a row, or what it takes back; null for nothing. */
export function reasonOf(
  { reason, takesBack }: Pick<LedgerRow, "reason" | "takesBack">,
  language: LedgerSheets["language"],
): string | null {
  if (reason !== "" || takesBack === null) return reason || null;
  return ledgerSheetTexts[language].takesBack(takesBack);
}
