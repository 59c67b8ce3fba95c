import { SheetDraft } from "../../excel/output/SheetDraft";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import type { Language } from "../../i18n/Language";
import type { TierRow, TopAccount } from "./types";

export interface SummaryFacts {
  readonly source: string;
  readonly written: string;
  readonly method: string;
  /** The tiers with their numbers, in one line. */
  readonly settings: string;
  readonly overrides: number;
  readonly rows: readonly TierRow[];
  readonly top: readonly TopAccount[];
  /** The formula of the summary; null writes values. */
  readonly summaryFormula: string | null;
  /** The formula of the computed tiers and how many rows it fills; null where the list computes its own. */
  readonly computed: { readonly formula: string; readonly rows: number } | null;
}

/** Row of the first tier of the summary, and place of the computed tiers, from the anchor. */
export const summaryRow = 8;
export const computedPlace = { row: 8, column: 17 };

const counts = [null, "#,##0", "0.0%", "#,##0", "0.0%", "#,##0"];
const topFormats = ["0", null, null, "#,##0", "0.0%", "0.0%"];

/** The "Tier summary" sheet: what it is, the tiers with their total, the top accounts and their Pareto chart. */
export function tierSummaryDraft(facts: SummaryFacts, language: Language): SheetDraft {
  const texts = classifySheetTexts[language];
  const draft = new SheetDraft();
  draft.values(0, 0, [[texts.sheet]]);
  draft.values(1, 0, [
    [texts.source, facts.source],
    [texts.written, facts.written],
    [texts.method, facts.method],
    [texts.settings, facts.settings],
    [texts.overrides, facts.overrides],
  ]);
  draft.values(summaryRow - 1, 0, [texts.columns]);
  const rows = facts.rows.map((row) => [
    row.total ? texts.total : row.tier,
    row.accounts,
    row.accountsShare,
    row.value,
    row.valueShare,
    row.average ?? "",
  ]);
  if (facts.summaryFormula === null) draft.values(summaryRow, 0, rows, counts);
  else draft.formula(summaryRow, 0, facts.summaryFormula, null, { rows: rows.length, columns: 6 });
  draft.format({ row: summaryRow, column: 0, rows: rows.length, columns: 6 }, counts);

  const topRow = summaryRow + rows.length + 2;
  draft.values(topRow - 1, 0, [[texts.top]]);
  draft.values(topRow, 0, [texts.topColumns]);
  draft.values(
    topRow + 1,
    0,
    facts.top.map(({ account, tier, value, share, cumulative }, index) => [
      index + 1,
      tier,
      account,
      value,
      cumulative,
      share,
    ]),
    topFormats,
  );
  if (facts.top.length > 0)
    draft.charts.push({
      name: "KAM Pareto",
      title: texts.chart,
      data: { row: topRow, column: 2, rows: facts.top.length + 1, columns: 3 },
      series: [{ type: "ColumnClustered" }, { type: "Line", secondary: true }],
      place: { row: summaryRow - 1, column: 7, rows: 22, columns: 9 },
      secondaryMaximum: 1,
    });
  if (facts.computed) {
    const { row, column } = computedPlace;
    draft.values(row - 2, column, [[texts.computedNote], [texts.computed]]);
    draft.formula(row, column, facts.computed.formula, null, { rows: facts.computed.rows, columns: 1 });
  }
  return draft;
}
