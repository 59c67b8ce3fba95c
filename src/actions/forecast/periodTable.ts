import type { Period } from "../../core/dates/periods";
import {
  type ReportCell,
  type ReportSpill,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import type { ForecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { ForecastLine } from "./types";
import { type ForecastDraft, sheetFormats } from "./ForecastDraft";

/** New periods that a live forecast finds room for before the sheet is written again. */
const room = 6;

/** The deals by period, as KAM.FORECAST spills them, and beside them what the picture stacks and its target. */
export function periodTable(draft: ForecastDraft, texts: ForecastSheetTexts): ReportTable {
  const { figures, formulas, request, amountName } = draft;
  const { columns } = texts;
  const { money, count } = sheetFormats;
  const number = (header: string) => numberColumn(header, money);
  const lines = linesOf(draft);
  const periods = lines.filter(({ period }) => period !== null).length;
  const target = figures.coverage === null ? null : figures.coverage.target / Math.max(1, periods);
  const isLive = formulas !== null && lines.length > 0;
  return {
    id: "periods",
    caption: texts.periodTable,
    columns: [
      textColumn(texts.periods[request.period], periodFormat(request.period, figures.firstMonth, texts)),
      numberColumn(columns.deals, count),
      number(amountName),
      number(columns.weighted),
      number(columns.won),
      ...[number("P10"), number("P50"), number("P90")],
      number(columns.weightedOpen),
      ...(target === null ? [] : [number(columns.target)]),
    ],
    rows: lines.map((line): ReportCell[] => [
      ...lineCells(line),
      ...(target === null ? [] : [line.period === null ? "" : target]),
    ]),
    ...(isLive ? { spills: spills(formulas.periods, target !== null) } : {}),
    room: isLive ? room : 0,
    total: isLive ? liveTotal(draft, texts) : [texts.total, ...lineCells(figures.total).slice(1)],
    beside: asOfWriting(draft, texts),
    notes: [texts.weightedNote, texts.rangeNote, ...(target === null ? [] : [texts.targetNote])],
    keys: [0],
  };
}

function linesOf({ figures, formulas }: ForecastDraft): ForecastLine[] {
  const { pastDue, far, noDate, lines, complete } = figures;
  const own = (line: ForecastLine | null): ForecastLine[] => (line === null ? [] : [line]);
  return formulas === null
    ? [...own(pastDue), ...lines, ...own(far), ...own(noDate)]
    : [...complete, ...own(noDate)];
}

/** Those of KAM.FORECAST, then what of the weighted amount is still open. */
function lineCells(line: ForecastLine): ReportCell[] {
  const { period, label, deals, amount, weighted, won, p10, p50, p90 } = line;
  if (period === null && deals === 0) return [label, "", "", "", "", "", "", "", ""];
  return [period ?? label, deals, amount, weighted, won, p10, p50, p90, weighted - won];
}

function spills(periods: string, hasTarget: boolean): ReportSpill[] {
  return [
    { column: 0, columns: 8, formula: () => periods },
    {
      ...{ column: 8, columns: 1 },
      formula: (at) => {
        const spilled = `${at.cell("periods", 0, 0)}#`;
        return `=INDEX(${spilled},0,4)-INDEX(${spilled},0,5)`;
      },
    },
    ...(hasTarget
      ? [
          {
            ...{ column: 9, columns: 1 },
            formula: (at: Parameters<ReportSpill["formula"]>[0]) => {
              const first = `INDEX(${at.cell("periods", 0, 0)}#,0,1)`;
              return `=IF(ISNUMBER(${first}),${at.figure(4)}/COUNT(${first}),"")`;
            },
          },
        ]
      : []),
  ];
}

function liveTotal({ figures, formulas }: ForecastDraft, texts: ForecastSheetTexts): ReportCell[] {
  const { deals, amount, weighted, won, p10 } = figures.total;
  const sum = (column: number, value: number): ReportCell => ({
    formula: (at) => `=SUM(INDEX(${at.cell("periods", 0, 0)}#,0,${column}))`,
    value,
  });
  return [
    texts.total,
    ...[sum(2, deals), sum(3, amount), sum(4, weighted), sum(5, won)],
    { formula: () => formulas?.range ?? "", value: p10, columns: 3 },
    ...[null, null],
    {
      formula: (at) => `=${at.total("periods", 3)}-${at.total("periods", 4)}`,
      value: weighted - won,
    },
  ];
}

/** What no formula says: open deals that are past their date, and what the managers expect. */
function asOfWriting({ figures, formulas }: ForecastDraft, texts: ForecastSheetTexts): ReportCell[][] {
  const { pastDue, managerFigure } = figures;
  const rows: ReportCell[][] = [];
  if (pastDue && formulas !== null) rows.push([texts.totals.pastDue, pastDue.deals, pastDue.amount]);
  if (managerFigure) rows.push([texts.totals.managerFigure, managerFigure.deals, managerFigure.amount]);
  return rows;
}

/** Number format of the first day of a period; a quarter shows its first month, and so does a firm's own year. */
function periodFormat(
  period: Period,
  firstMonth: number,
  texts: Pick<ForecastSheetTexts, "days" | "months" | "years">,
): string {
  if (period === "week") return texts.days;
  return period === "year" && firstMonth === 1 ? texts.years : texts.months;
}
