import {
  moneyFormat,
  numberColumn,
  type Report,
  type ReportCell,
  type ReportTable,
  textColumn,
} from "../../../excel/report/Report";
import { commissionSheetTexts } from "../../../i18n/commissionSheetTexts";
import { ledgerExplainTexts } from "../../../i18n/ledgerExplainTexts";
import { ledgerSettingsTexts } from "../../../i18n/ledgerSettingsTexts";
import { ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { reportTexts } from "../../../i18n/reportTexts";
import { periodLabel } from "../../list/periodLabel";
import { stampText } from "../../list/stamp";
import type { Explanation } from "../explainPerson";
import { reasonOf } from "./ledgerSheet";
import { dayFormat, type LedgerSheets } from "./LedgerSheets";

type Look = Pick<LedgerSheets, "language" | "source" | "now" | "decimals">;

/** One page that tells somebody how a month's commission came about, to be looked at together and signed. */
export function explainSheet(explained: Explanation, look: Look): Report {
  const { person, month, commission, register } = explained;
  const { language, source, now, decimals } = look;
  const texts = ledgerExplainTexts[language];
  const { columns } = ledgerSheetTexts[language];
  const common = reportTexts[language];
  const money = moneyFormat(decimals);
  const label = periodLabel(month, "month", language);
  const [balance] = register;
  return {
    title: texts.title(person, label),
    facts: [common.from(source), common.written(stampText(now)), common.values],
    sections: [
      {
        heading: null,
        figures: [
          {
            label: columns.commission,
            value: { formula: (at) => `=${at.total("counted", 6)}`, value: commission },
            format: money,
          },
          { label: columns.payable, value: balance?.payable ?? 0, format: money },
          { label: columns.paid, value: balance?.paid ?? 0, format: money },
          { label: columns.closing, value: balance?.closing ?? 0, format: money },
        ],
        chart: null,
        tables: [
          countedTable(explained, look),
          ...(explained.notCounted.length === 0 ? [] : [notCountedTable(explained, look)]),
          schemesTable(explained, look),
          ...(explained.nextSteps.length === 0 ? [] : [nextTable(explained, look)]),
        ],
      },
    ],
    findings: [],
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

function countedTable({ rows, commission }: Explanation, { language, decimals }: Look): ReportTable {
  const texts = ledgerExplainTexts[language];
  const { columns, kinds } = ledgerSheetTexts[language];
  const money = moneyFormat(decimals);
  return {
    id: "counted",
    caption: texts.counted,
    columns: [
      textColumn(columns.deal),
      textColumn(columns.date, dayFormat),
      textColumn(columns.kind),
      numberColumn(columns.base, money),
      numberColumn(columns.before, money),
      textColumn(columns.steps),
      numberColumn(columns.commission, money),
      numberColumn(columns.payable, money),
      textColumn(columns.reason),
    ],
    rows: rows.map((row): ReportCell[] => [
      ...[row.deal || null, row.date, kinds[row.kind], row.base, row.before, row.steps || null],
      ...[row.commission, row.payable, reasonOf(row, language)],
    ]),
    total: [
      ...[ledgerSheetTexts[language].total, null, null, null, null, null],
      { formula: (at) => `=ROUND(SUM(${at.column("counted", 6)}),${decimals})`, value: commission },
      ...[null, null],
    ],
    notes: [texts.countedNote],
    keys: [0, 1, 2],
  };
}

function notCountedTable({ notCounted }: Explanation, { language, decimals }: Look): ReportTable {
  const { columns, notCounted: caption } = ledgerExplainTexts[language];
  const words = ledgerSheetTexts[language].columns;
  return {
    ...{ id: "notCounted", caption },
    columns: [
      textColumn(words.deal),
      textColumn(words.date, dayFormat),
      textColumn(columns.reason),
      numberColumn(columns.amount, moneyFormat(decimals)),
      numberColumn(columns.row, "0"),
    ],
    rows: notCounted.map(({ deal, date, reason, amount, row }) => [deal || null, date, reason, amount, row]),
    notes: [],
    keys: [0, 1],
  };
}

function schemesTable({ schemes, person }: Explanation, { language }: Look): ReportTable {
  const texts = ledgerExplainTexts[language];
  const { columns } = texts;
  const { choices } = ledgerSettingsTexts[language];
  const { methods, periodNames } = commissionSheetTexts[language];
  return {
    ...{ id: "schemes", caption: texts.schemes },
    columns: [
      textColumn(columns.scheme),
      textColumn(columns.validFrom, dayFormat),
      ...[columns.ladder, columns.method, columns.event, columns.window].map((header) => textColumn(header)),
    ],
    rows: schemes.map((scheme): ReportCell[] => [
      scheme.name,
      Number.isFinite(scheme.validFrom) ? scheme.validFrom : columns.always,
      ...[scheme.ladder, methods[scheme.method], choices[scheme.event]],
      scheme.basis === "cumulative" ? choices.cumulative : periodNames[scheme.period],
    ]),
    notes: ["", texts.signature(person), "", texts.approval],
    keys: [0],
  };
}

function nextTable({ nextSteps }: Explanation, { language, decimals }: Look): ReportTable {
  const { columns, next } = ledgerExplainTexts[language];
  const money = moneyFormat(decimals);
  return {
    ...{ id: "next", caption: next },
    columns: [
      textColumn(columns.scheme),
      ...[columns.base, columns.missing, columns.gain].map((header) => numberColumn(header, money)),
    ],
    rows: nextSteps.map(({ scheme, base, missing, gain }) => [scheme, base, missing, gain]),
    notes: [],
    keys: [0],
  };
}
