import {
  type Report,
  type ReportCell,
  type ReportFigure,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import { type ForecastSheetTexts, forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import { reportTexts } from "../../i18n/reportTexts";
import { listCheck } from "../list/listCheck";
import { stampText } from "../list/stamp";
import { type ForecastDraft, sheetFormats } from "./ForecastDraft";
import { periodTable } from "./periodTable";
import { stageTable } from "./stageList";

/** The "Forecast" sheet: the answer, its periods with their picture, stages, and who has them. */
export function forecastReport(draft: ForecastDraft): Report {
  const { request, figures, formulas, language, source, settings, now, findings } = draft;
  const texts = forecastSheetTexts[language];
  const common = reportTexts[language];
  const parts = valueParts(draft, texts);
  const isWhole = formulas !== null && parts.length === 0;
  const check = listCheck(isWhole ? draft.ended : draft.unchanged(), language);
  const groups = figures.groups.length > 0 ? [groupTable(draft, texts)] : [];
  const target = figures.coverage !== null;
  return {
    title: texts.title,
    facts: [
      common.from(source),
      texts.settingsUsed(texts.periodNames[request.period], settings),
      common.written(stampText(now)),
      formulas === null
        ? common.values
        : parts.length === 0
          ? common.live
          : common.liveInPart(parts.join(", ")),
    ],
    ...(check === null ? {} : { check }),
    sections: [
      {
        heading: null,
        figures: headline(draft, texts),
        chart: {
          ...{ name: "KAM forecast", title: texts.chart, table: "periods", categories: 0 },
          series: [
            { column: 4, name: texts.columns.won, look: "bar" },
            { column: 8, name: texts.columns.weightedOpen, look: "softBar" },
            { column: 5, name: "P10", look: "dashed" },
            { column: 7, name: "P90", look: "dashed" },
            ...(target ? [{ column: 9, name: texts.columns.target, look: "target" as const }] : []),
          ],
          valueTitle: draft.amountName,
          valueFormat: "#,##0",
        },
        tables: [stageTable(draft, texts), ...groups, periodTable(draft, texts)],
      },
    ],
    findings,
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

/** What no formula of a live sheet says. */
function valueParts({ figures, request }: ForecastDraft, texts: ForecastSheetTexts): string[] {
  const { groups, pastDue, managerFigure } = figures;
  const by = request.groupBy === "none" ? "owner" : request.groupBy;
  return [
    ...(groups.length > 0 ? [texts.groupTable[by]] : []),
    ...(pastDue ? [texts.totals.parts.pastDue] : []),
    ...(managerFigure ? [texts.totals.parts.managerFigure] : []),
  ];
}

function headline({ figures }: ForecastDraft, texts: ForecastSheetTexts): ReportFigure[] {
  const { total, coverage } = figures;
  const { money, count, ratio } = sheetFormats;
  const names = texts.totals;
  const linked = (column: number, value: number): ReportCell => ({
    formula: (at) => `=${at.total("periods", column)}`,
    value,
  });
  const open: ReportCell = {
    formula: (at) => `=${at.total("periods", 2)}-${at.total("periods", 4)}`,
    value: total.amount - total.won,
  };
  const figuresOfAll: ReportFigure[] = [
    { label: names.deals, value: linked(1, total.deals), format: count },
    { label: names.weighted, value: linked(3, total.weighted), format: money },
    { label: names.won, value: linked(4, total.won), format: money },
    { label: names.open, value: open, format: money },
  ];
  if (coverage === null)
    return [
      ...figuresOfAll,
      { label: names.p10, value: linked(5, total.p10), format: money },
      { label: names.p90, value: linked(7, total.p90), format: money },
    ];
  const [won, stillOpen, target] = [2, 3, 4];
  const reached = names.reached.replaceAll('"', '""');
  return [
    ...figuresOfAll,
    { label: names.target, value: coverage.target, format: money },
    {
      label: names.coverage,
      value: {
        formula: (at) =>
          `=IF(${at.figure(target)}<=${at.figure(won)},"${reached}",` +
          `${at.figure(stillOpen)}/(${at.figure(target)}-${at.figure(won)}))`,
        value: coverage.ratio ?? names.reached,
      },
      format: ratio,
    },
  ];
}

/** By owner, department or category: always as of the writing, for no formula would take names of any kind. */
function groupTable(
  { figures, formulas, request, amountName }: ForecastDraft,
  texts: ForecastSheetTexts,
): ReportTable {
  const by = request.groupBy === "none" ? "owner" : request.groupBy;
  const { columns } = texts;
  const { money, count } = sheetFormats;
  const sum = (column: number, value: number): ReportCell => ({
    formula: (at) => `=SUM(${at.column("groups", column)})`,
    value,
  });
  const { total } = figures;
  return {
    id: "groups",
    caption: texts.groupTable[by],
    columns: [
      textColumn(texts.groupColumn[by]),
      numberColumn(columns.deals, count),
      numberColumn(amountName, money),
      numberColumn(columns.weighted, money),
      numberColumn(columns.won, money),
    ],
    rows: figures.groups.map(({ name, deals, amount, weighted, won }) => [
      name,
      deals,
      amount,
      weighted,
      won,
    ]),
    total: [
      texts.total,
      ...[sum(1, total.deals), sum(2, total.amount), sum(3, total.weighted), sum(4, total.won)],
    ],
    beside:
      formulas === null
        ? []
        : [
            [
              texts.check,
              ...[1, 2, 3, 4].map((column): ReportCell => ({
                formula: (at) => `=ROUND(${at.total("groups", column)}-${at.total("periods", column)},2)`,
                value: 0,
              })),
            ],
          ],
    notes: formulas === null ? [] : [texts.checkNote],
    keys: [0],
  };
}
