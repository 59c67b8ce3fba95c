import type { OutputList } from "../../excel/output/userEdits";
import { SheetDraft } from "../../excel/output/SheetDraft";
import { type ForecastSheetTexts, forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { Cell } from "../../core/cells/Cell";
import type { ForecastLine, ForecastRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { ForecastFigures } from "./compute";
import type { ForecastFormulas } from "./formulas";
import { places, periodFormat } from "./sheetLayout";
import { stageList } from "./stageList";
import { stampSerial } from "../list/stamp";

interface ForecastDraft {
  readonly draft: SheetDraft;
  readonly lists: readonly OutputList[];
}

interface DraftContext {
  readonly request: ForecastRequest;
  readonly figures: ForecastFigures;
  /** Null for values. */
  readonly formulas: ForecastFormulas | null;
  readonly language: Language;
  readonly source: string;
  /** Where the stage weights are kept. */
  readonly settings: string;
  readonly now: Date;
}

const money = "#,##0";
const count = "#,##0";
const stamp = "yyyy-mm-dd hh:mm";

/** What stands where on the forecast sheet. */
export function forecastDraft(context: DraftContext): ForecastDraft {
  const draft = new SheetDraft();
  const texts = forecastSheetTexts[context.language];
  const { request, source, settings, now } = context;
  draft.values(places.title, 0, [[texts.title]]);
  draft.values(places.source, 0, [
    [texts.source, source],
    [texts.settings, texts.settingsUsed(texts.periodNames[request.period], settings)],
  ]);
  draft.values(places.written, 0, [[texts.written, stampSerial(now)]], [null, stamp]);
  totals(draft, context, texts);
  const lists = [periods(draft, context, texts), stageList(draft, context.figures, context.formulas, texts)];
  if (context.figures.groups.length > 0) lists.push(groups(draft, context, texts));
  chart(draft, context, texts);
  return { draft, lists };
}

function totals(draft: SheetDraft, { figures, formulas }: DraftContext, texts: ForecastSheetTexts): void {
  const { total, coverage, pastDue, managerFigure } = figures;
  const row = places.totals;
  const names = texts.totals;
  if (pastDue) draft.values(row + 9, 0, [[names.pastDue, pastDue.amount]], [null, money]);
  if (managerFigure) draft.values(row + 10, 0, [[names.managerFigure, managerFigure.amount]], [null, money]);
  const labels = [names.deals, names.weighted, names.won, names.open, names.p10, names.p50, names.p90];
  draft.values(
    row,
    0,
    labels.map((label) => [label]),
  );
  if (coverage)
    draft.values(
      row + labels.length,
      0,
      [
        [names.target, coverage.target],
        [names.coverage, null],
      ],
      [null, money],
    );
  const coverageRow = row + labels.length + 1;
  if (formulas === null) {
    const numbers = [
      total.deals,
      total.weighted,
      total.won,
      total.amount - total.won,
      total.p10,
      total.p50,
      total.p90,
    ];
    draft.values(
      row,
      1,
      numbers.map((number) => [number]),
      [money],
    );
    if (coverage) draft.values(coverageRow, 1, [[coverage.ratio ?? names.reached]], ["0.00"]);
    return;
  }
  [formulas.total("deals"), formulas.total("weighted"), formulas.total("won")].forEach((formula, index) =>
    draft.formula(row + index, 1, formula, money),
  );
  const cell = (index: number): string => `B${row + index + 1}`;
  draft.formula(row + 3, 1, `${formulas.total("amount")}-${cell(2)}`, money);
  draft.formula(row + 4, 1, formulas.range, money, { rows: 3, columns: 1 });
  if (coverage) {
    const reached = names.reached.replaceAll('"', '""');
    const formula = `=IFERROR(KAM.COVERAGE(${cell(3)},${cell(7)},${cell(2)}),"${reached}")`;
    draft.formula(coverageRow, 1, formula, "0.00");
  }
}

function periods(draft: SheetDraft, context: DraftContext, texts: ForecastSheetTexts): OutputList {
  const { figures, formulas, request } = context;
  const { columns } = texts;
  const headers = [
    texts.periods[request.period],
    columns.deals,
    columns.amount,
    columns.weighted,
    columns.won,
    columns.p10,
    columns.p50,
    columns.p90,
  ];
  const formats = [
    periodFormat(request.period, figures.firstMonth, texts),
    count,
    money,
    money,
    money,
    money,
    money,
    money,
  ];
  draft.values(places.caption, places.period, [[texts.periodTable]]);
  draft.values(places.header, places.period, [headers]);
  const { pastDue, far, noDate } = figures;
  const own = (line: ForecastLine | null): ForecastLine[] => (line === null ? [] : [line]);
  const lines =
    formulas === null
      ? [...own(pastDue), ...figures.lines, ...own(far), ...own(noDate)]
      : [...figures.complete, ...own(noDate)];
  const rows = lines.map((line): Cell[] =>
    line.period === null && line.deals === 0
      ? [line.label, "", "", "", "", "", "", ""]
      : [
          ...[line.period ?? line.label, line.deals, line.amount, line.weighted],
          ...[line.won, line.p10, line.p50, line.p90],
        ],
  );
  const zone = { row: places.body, column: places.period, rows: rows.length, columns: headers.length };
  if (formulas === null || rows.length === 0) draft.values(zone.row, zone.column, rows, formats);
  else {
    draft.formula(zone.row, zone.column, formulas.periods, null, zone);
    draft.format(zone, formats);
  }
  return { zone, keys: [zone.column] };
}

/** By owner, department or category: always a snapshot, for no formula would take names of any kind. */
function groups(draft: SheetDraft, context: DraftContext, texts: ForecastSheetTexts): OutputList {
  const { figures, request } = context;
  const by = request.groupBy === "none" ? "owner" : request.groupBy;
  const { columns } = texts;
  const headers = [texts.groupColumn[by], columns.deals, columns.amount, columns.weighted, columns.won];
  const rows = figures.groups.map(({ name, deals, amount, weighted, won }): Cell[] => [
    name,
    deals,
    amount,
    weighted,
    won,
  ]);
  draft.values(places.caption, places.group, [[texts.groupTable[by]]]);
  draft.values(places.caption, places.group + 1, [[texts.snapshot]]);
  draft.values(places.header, places.group, [headers]);
  const zone = { row: places.body, column: places.group, rows: rows.length, columns: headers.length };
  draft.values(zone.row, zone.column, rows, [null, count, money, money, money]);
  return { zone, keys: [zone.column] };
}

/** The chart reads its own small block, whose labels are texts: "Q1 2026" is no date. */
function chart(draft: SheetDraft, context: DraftContext, texts: ForecastSheetTexts): void {
  const { figures, formulas } = context;
  const lines = formulas === null ? figures.lines : figures.complete;
  if (lines.length === 0) return;
  draft.values(places.caption, places.chartData, [[texts.chartData]]);
  draft.values(places.header, places.chartData, [["", texts.columns.weighted, texts.columns.won]]);
  lines.forEach((line: ForecastLine, index) => {
    const row = places.body + index;
    draft.values(row, places.chartData, [[line.label]]);
    if (formulas === null)
      draft.values(row, places.chartData + 1, [[line.weighted, line.won]], [money, money]);
    else {
      draft.formula(row, places.chartData + 1, `=D${row + 1}`, money);
      draft.formula(row, places.chartData + 2, `=E${row + 1}`, money);
    }
  });
  draft.charts.push({
    name: "KAM forecast",
    title: texts.chart,
    data: { row: places.header, column: places.chartData, rows: lines.length + 1, columns: 3 },
    series: [{ type: "ColumnClustered" }, { type: "ColumnClustered" }],
    place: places.chart,
  });
}
