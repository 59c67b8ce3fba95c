import { labelKey } from "../../../core/cells/labelKey";
import { entryIn } from "../../../core/collections/entryIn";
import { addMoney } from "../../../core/decimal/addMoney";
import {
  checkFormat,
  moneyFormat,
  numberColumn,
  type Report,
  type ReportCell,
  textColumn,
} from "../../../excel/report/Report";
import { ledgerSheetTexts } from "../../../i18n/ledgerSheetTexts";
import { reportTexts } from "../../../i18n/reportTexts";
import { stampText } from "../../list/stamp";
import type { LedgerSheets, TablePlace } from "./LedgerSheets";
import { registerColumns } from "./registerMonths";
import { columnOf, sumWhere } from "./sumOver";

interface Posting {
  readonly costCentre: string;
  readonly period: number;
  readonly currency: string;
  readonly commission: number;
  readonly paid: number;
}

/** What is to be posted to each cost centre, month by month, as sums over the register. */
export function postingSheet(sheets: LedgerSheets, register: TablePlace): Report {
  const { language, source, months, now, decimals, hasCurrencies } = sheets;
  const texts = ledgerSheetTexts[language];
  const common = reportTexts[language];
  const { columns } = texts;
  const money = moneyFormat(decimals);
  const of = (column: number): string => columnOf(register, column);
  const { earned, takenBack, adjustments, paid } = registerColumns;
  const posted = postings(sheets);
  const rows = posted.map(({ costCentre, period, currency, ...sums }, place): ReportCell[] => {
    const summed = (parts: readonly number[], value: number): ReportCell => ({
      formula: (at) => {
        const cell = (column: number): string => at.cell("posting", place, column);
        const conditions = [
          {
            column: of(registerColumns.costCentre),
            cell: costCentre === "" ? '""' : cell(0),
            text: costCentre,
          },
          { column: of(registerColumns.period), cell: cell(1), text: period },
          ...(hasCurrencies
            ? [
                {
                  column: of(registerColumns.currency),
                  cell: currency === "" ? '""' : cell(2),
                  text: currency,
                },
              ]
            : []),
        ];
        return `=ROUND(${parts.map((column) => sumWhere(of(column), conditions)).join("+")},${decimals})`;
      },
      value,
    });
    return [
      ...[costCentre || texts.noCostCentre, period, currency || null],
      ...[summed([earned, takenBack, adjustments], sums.commission), summed([paid], sums.paid)],
    ];
  });
  const check: ReportCell = {
    formula: (at) => `=ROUND(SUM(${at.column("posting", 4)})-SUM(${of(paid)}),${decimals})`,
    value: 0,
  };
  return {
    title: texts.titles.posting,
    facts: [common.from(source), months, common.written(stampText(now)), common.live],
    sections: [
      {
        heading: null,
        figures: [{ label: texts.postingCheck, value: check, format: checkFormat }],
        chart: null,
        tables: [
          {
            id: "posting",
            caption: texts.byCostCentre,
            columns: [
              textColumn(columns.costCentre),
              textColumn(columns.period, texts.monthFormat),
              textColumn(columns.currency),
              numberColumn(columns.commission, money),
              numberColumn(columns.paid, money),
            ],
            rows,
            ...(hasCurrencies
              ? {}
              : {
                  total: [
                    ...[texts.total, null, null],
                    ...(["commission", "paid"] as const).map((figure, index): ReportCell => ({
                      formula: (at) => `=SUM(${at.column("posting", 3 + index)})`,
                      value: addMoney(posted.map((row) => row[figure])),
                    })),
                  ],
                }),
            notes: [],
            keys: [0, 1, 2],
          },
        ],
      },
    ],
    findings: [],
    findingsTitle: common.findings,
    family: "list",
    pageOf: common.pageOf,
  };
}

function postings({ register, costCentres }: LedgerSheets): readonly Posting[] {
  const found = new Map<
    string,
    { own: Omit<Posting, "commission" | "paid">; earned: number[]; paid: number[] }
  >();
  for (const { person, period, currency, earned, takenBack, adjustments, paid } of register) {
    const costCentre = costCentres.get(labelKey(person)) ?? "";
    const entry = entryIn(found, [labelKey(costCentre), period, currency].join("\n"), () => ({
      own: { costCentre, period, currency },
      ...{ earned: [], paid: [] },
    }));
    entry.earned.push(earned, takenBack, adjustments);
    entry.paid.push(paid);
  }
  return [...found.values()]
    .map(({ own, earned, paid }) => ({ ...own, commission: addMoney(earned), paid: addMoney(paid) }))
    .sort((a, b) => a.period - b.period || (labelKey(a.costCentre) < labelKey(b.costCentre) ? -1 : 1));
}
