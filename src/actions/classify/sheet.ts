import { formatZone } from "../../excel/address/Zone";
import type { OutputList } from "../../excel/output/userEdits";
import { SheetDraft } from "../../excel/output/SheetDraft";
import { sheetLooks, styleHeading, styleTitle } from "../../excel/output/sheetLooks";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { ListJob, ListSheet, SheetFacts, StyledSheet } from "../list/ListFeature";
import { stampText } from "../list/stamp";
import type { ClassificationFigures } from "./compute";
import { classifyFormulas } from "./formulas";
import type { RequestTiers } from "./requestTiers";
import type { ClassificationRequest } from "./types";

/** Row of the first tier of the summary, and place of the computed tiers, from the anchor. */
const summaryRow = 8;
export const computedPlace = { row: 8, column: 17 };

const counts = [null, "#,##0", "0.0%", "#,##0", "0.0%", "#,##0"];
const topFormats = ["0", null, null, "#,##0", "0.0%", "0.0%"];

/** The "Tier summary" sheet: what it is, the tiers with their total, the top accounts and their Pareto chart. */
export function tierSummarySheet(
  job: ListJob<ClassificationRequest>,
  figures: ClassificationFigures,
  { settings, now }: SheetFacts,
): ListSheet {
  const { request, table, language } = job;
  const { mode, result } = figures;
  const texts = classifySheetTexts[language];
  const formulas = mode === "live" ? classifyFormulas(job, figures, settings) : null;
  const draft = new SheetDraft();
  draft.values(0, 0, [[texts.sheet]]);
  draft.values(1, 0, [
    [texts.source, table.label],
    [texts.written, stampText(now)],
    [texts.method, `${texts.methods[request.method]} · ${mode === "live" ? texts.live : texts.values}`],
    [texts.settings, describeTiers(request, result.tiers)],
    [texts.overrides, figures.overrides.length],
  ]);
  draft.values(summaryRow - 1, 0, [texts.columns]);
  const lists = [
    tierList(draft, figures, formulas?.summary(result.labels) ?? null, texts.total),
    topList(draft, figures, texts),
  ];
  if (formulas !== null && request.method !== "threshold") {
    const { row, column } = computedPlace;
    draft.values(row - 2, column, [[texts.computedNote], [texts.computed]]);
    const zone = { row, column, rows: table.liveRows ?? table.rows, columns: 1 };
    draft.formula(row, column, formulas.computed(), null, zone);
    lists.push({ zone, keys: [column] });
  }
  return { draft, lists, style: styleTierSummary(result.labels.length) };
}

function tierList(
  draft: SheetDraft,
  { rows: tiers, result }: ClassificationFigures,
  formula: string | null,
  total: string,
): OutputList {
  const rows = tiers.map((row) => [
    row.total ? total : row.tier,
    row.accounts,
    row.accountsShare,
    row.value,
    row.valueShare,
    row.average ?? "",
  ]);
  const zone = { row: summaryRow, column: 0, rows: rows.length, columns: counts.length };
  if (formula === null || result.bad.length > 0) draft.values(zone.row, zone.column, rows, counts);
  else draft.formula(zone.row, zone.column, formula, null, zone);
  draft.format(zone, counts);
  return { zone, keys: [0] };
}

function topList(
  draft: SheetDraft,
  { top, rows: tiers }: ClassificationFigures,
  texts: (typeof classifySheetTexts)["en"],
): OutputList {
  const row = summaryRow + tiers.length + 2;
  draft.values(row - 1, 0, [[texts.top]]);
  draft.values(row, 0, [texts.topColumns]);
  const rows = top.map(({ account, tier, value, share, cumulative }, index) => [
    index + 1,
    tier,
    account,
    value,
    cumulative,
    share,
  ]);
  draft.values(row + 1, 0, rows, topFormats);
  if (top.length > 0)
    draft.charts.push({
      name: "KAM Pareto",
      title: texts.chart,
      data: { row, column: 2, rows: top.length + 1, columns: 3 },
      series: [{ type: "ColumnClustered" }, { type: "Line", secondary: true }],
      place: { row: summaryRow - 1, column: 7, rows: 22, columns: 9 },
      secondaryMaximum: 1,
    });
  return { zone: { row: row + 1, column: 0, rows: rows.length, columns: topFormats.length }, keys: [0, 2] };
}

/** The tiers and their numbers in one line, for the stamp of the summary sheet. */
function describeTiers(
  { method, boundary, rule }: ClassificationRequest,
  { labels, numbers }: RequestTiers,
): string {
  const percent = (share: number) => `${+(share * 100).toFixed(4)} %`;
  return labels
    .map((label, index) => {
      const number = numbers[index];
      if (number === undefined) return label;
      if (method === "threshold")
        return `${label} ${boundary === "from" ? "≥" : ">"} ${number.toLocaleString("en-US")}`;
      if (method === "share") return `${label} ${rule === "start" ? "<" : "≤"} ${percent(number)}`;
      return `${label} ${percent(number)}`;
    })
    .join(" · ");
}

/** Looks of a new summary sheet. */
function styleTierSummary(tiers: number): (sheet: StyledSheet) => void {
  return (sheet) => {
    const row = (index: number, columns: number) =>
      sheet.getRange(formatZone({ row: index, column: 0, rows: 1, columns }));
    styleTitle(sheet.getRange("A1"));
    sheet.getRange("A2:A6").format.font.color = sheetLooks.quiet;
    for (const index of [summaryRow - 1, summaryRow + tiers + 2]) styleHeading(row(index, 6));
    row(summaryRow + tiers, 6).format.font.bold = true;
    row(summaryRow + tiers + 1, 1).format.font.bold = true;
    [70, 80, 220, 110, 100, 100].forEach((width, column) => {
      sheet.getRange(formatZone({ row: 0, column, rows: 1, columns: 1 })).format.columnWidth = width;
    });
  };
}
