import type {
  Report,
  ReportCell,
  ReportFormula,
  ReportSection,
  ReportTable,
} from "../../excel/report/Report";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { reportTexts } from "../../i18n/reportTexts";
import type { ListJob, SheetFacts } from "../list/ListFeature";
import { amountName } from "../list/amountName";
import { stampText } from "../list/stamp";
import { columnReference } from "../list/columnReference";
import { describeTiers } from "./describeTiers";
import type { ClassificationFigures } from "./compute";
import { classifyFormulas } from "./formulas";
import type { ClassificationRequest } from "./types";

type Job = ListJob<ClassificationRequest>;
type Formulas = ReturnType<typeof classifyFormulas>;
type SheetTexts = (typeof classifySheetTexts)["en"];

interface TierDraft {
  readonly job: Job;
  readonly figures: ClassificationFigures;
  /** Null for values. */
  readonly formulas: Formulas | null;
  readonly texts: SheetTexts;
  /** What the values are called, with their currency where it is known. */
  readonly valueName: string;
}

const count = "#,##0";
const money = '#,##0;[Red]-#,##0;"–"';
const share = "0.0%";

/** Table of the summary sheet that the tier column of the list reads, and its column of tiers. */
export const computedTable = { id: "computed", column: 0 } as const;

/** The "Tier summary" sheet: the tiers with their total, the largest accounts and their Pareto. */
export function tierSummary(job: Job, figures: ClassificationFigures, facts: SheetFacts): Report {
  const { request, table, language, settings } = job;
  const { mode, result } = figures;
  const texts = classifySheetTexts[language];
  const common = reportTexts[language];
  const formulas = mode === "live" ? classifyFormulas(job, figures, facts.settings) : null;
  const draft: TierDraft = {
    ...{ job, figures, texts },
    formulas: result.bad.length > 0 ? null : formulas,
    valueName: amountName(table, request.mapping.value, settings),
  };
  const isLive = draft.formulas !== null;
  return {
    title: texts.sheet,
    facts: [
      common.from(table.label),
      `${texts.methods[request.method]}: ${describeTiers(request, result.tiers)}`,
      common.written(stampText(facts.now)),
      isLive ? common.live : common.values,
    ],
    sections: [section(draft, formulas)],
    findings: facts.findings,
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

function section(draft: TierDraft, formulas: Formulas | null): ReportSection {
  const { job, figures, texts, valueName } = draft;
  const tiers = tierTable(draft);
  const top = topTable(draft);
  const best = figures.rows[0];
  const linked = (table: string, row: number | null, column: number, value: ReportCell): ReportCell =>
    figures.rows.length === 0
      ? ""
      : {
          formula: (at) => `=${row === null ? at.total(table, column) : at.cell(table, row, column)}`,
          value: value as number,
        };
  const total = figures.rows.at(-1);
  const tables = [tiers, top];
  if (formulas !== null && job.request.method !== "threshold") tables.push(computedTiers(draft, formulas));
  return {
    heading: null,
    figures: [
      { label: texts.accounts, value: linked("tiers", null, 1, total?.accounts ?? 0), format: count },
      { label: valueName, value: linked("tiers", null, 3, total?.value ?? 0), format: money },
      {
        label: texts.accountsOf(best?.tier ?? ""),
        value: linked("tiers", 0, 1, best?.accounts ?? 0),
        format: count,
      },
      {
        label: texts.shareOf(best?.tier ?? ""),
        value: linked("tiers", 0, 4, best?.valueShare ?? 0),
        format: share,
      },
      ...(top.rows.length === 0
        ? []
        : [{ label: texts.largest, value: linked("top", 0, 3, figures.top[0]?.share ?? 0), format: share }]),
      { label: texts.overrides, value: figures.overrides.length, format: count },
    ],
    chart: {
      ...{ name: "KAM Pareto", title: texts.chart, table: "top", categories: 0 },
      series: [
        { column: 1, name: valueName, look: "bar" },
        { column: 2, name: texts.topColumns.cumulative, look: "line", onShareAxis: true },
        ...cutoffs(draft).map(({ column, name }) => ({
          ...{ column, name, look: "dashed" as const, onShareAxis: true },
        })),
      ],
      valueTitle: valueName,
      valueFormat: count,
      shareTitle: texts.topColumns.cumulative,
    },
    tables,
  };
}

/** The cut-offs of the share method as columns of the largest accounts, for the picture draws them as lines. */
function cutoffs({
  job: { request },
  figures,
  texts,
}: TierDraft): { column: number; name: string; at: number }[] {
  if (request.method !== "share") return [];
  const { labels, numbers } = figures.result.tiers;
  return numbers
    .filter((number) => number < 1)
    .map((number, index) => ({ column: 4 + index, name: texts.upTo(labels[index] ?? ""), at: number }));
}

function tierTable({ job, figures, formulas, texts, valueName }: TierDraft): ReportTable {
  const { request, table } = job;
  const { columns } = texts;
  const rows = figures.rows.map((row): ReportCell[] => [
    row.total ? texts.total : row.tier,
    ...[row.accounts, row.accountsShare, row.value, row.valueShare, row.average ?? ""],
  ]);
  const names = columnReference(table, request.mapping.name ?? 0);
  const values = columnReference(table, request.mapping.value ?? 0);
  const without = figures.withoutValue;
  return {
    id: "tiers",
    caption: texts.tiers,
    columns: [
      { header: columns.tier, kind: "text", format: null },
      { header: columns.accounts, kind: "number", format: count },
      { header: columns.accountsShare, kind: "number", format: share },
      { header: valueName, kind: "number", format: money },
      { header: columns.valueShare, kind: "number", format: share },
      { header: columns.average, kind: "number", format: money },
    ],
    rows,
    ...(formulas === null
      ? {}
      : {
          spills: [{ column: 0, columns: 6, formula: () => formulas.summary(figures.result.labels) }],
        }),
    room: formulas === null ? 0 : 1,
    endsInTotal: true,
    beside: [
      [
        texts.withoutValue,
        formulas === null
          ? without
          : { formula: () => `=SUMPRODUCT((${names}<>"")*(${values}=""))`, value: without },
      ],
    ],
    notes: [texts.averageNote, ...(figures.overrides.length > 0 ? [texts.overridesNote] : [])],
    keys: [0],
  };
}

/** So many bars at the most: the largest accounts, and the others as one. */
const mostBars = 12;

function topTable(draft: TierDraft): ReportTable {
  const { job, figures, formulas, texts, valueName } = draft;
  const total = figures.rows.at(-1);
  const accounts = total?.accounts ?? 0;
  const named = figures.top.slice(0, accounts > mostBars ? mostBars - 1 : mostBars);
  const limits = cutoffs(draft);
  const lines = limits.map(({ at }) => at);
  const others = accounts - named.length;
  const rest = (total?.value ?? 0) - named.reduce((sum, { value }) => sum + value, 0);
  const { table, request } = job;
  const names = columnReference(table, request.mapping.name ?? 0);
  const values = columnReference(table, request.mapping.value ?? 0);
  const columns = texts.topColumns;
  const isLive = formulas !== null && named.length > 0;
  const last = named.at(-1)?.cumulative ?? 0;
  const live = (formula: ReportFormula["formula"], value: number): ReportCell =>
    isLive ? { formula, value } : value;
  const restRow: ReportCell[] = [
    texts.others(others),
    live((at) => `=${at.total("tiers", 3)}-SUM(${at.top("top", named.length, 1)})`, rest),
    1,
    live((at) => `=1-${at.cell("top", named.length - 1, 2)}`, 1 - last),
    ...lines,
  ];
  return {
    id: "top",
    caption: texts.top,
    columns: [
      { header: columns.account, kind: "text", format: null },
      { header: valueName, kind: "number", format: money },
      { header: columns.cumulative, kind: "number", format: share },
      { header: columns.share, kind: "number", format: share },
      ...limits.map(({ name }) => ({ header: name, kind: "number" as const, format: share })),
    ],
    rows: [
      ...named.map(({ account, value, cumulative, share: own }): ReportCell[] => [
        ...[account, value, cumulative, own],
        ...lines,
      ]),
      ...(others > 0 ? [restRow] : []),
    ],
    ...(isLive
      ? {
          spills: [
            {
              ...{ column: 0, columns: 4, rows: named.length },
              formula: () =>
                `=INDEX(KAM.PARETO(${names},${values},,,FALSE),SEQUENCE(${named.length}),{1,2,4,3})`,
            },
          ],
        }
      : {}),
    notes: [texts.cumulativeNote],
    keys: [0],
  };
}

/** The tiers of all accounts by a method that looks at the whole list; the list reads its own from here. */
function computedTiers({ job: { table }, texts }: TierDraft, formulas: Formulas): ReportTable {
  return {
    id: computedTable.id,
    caption: texts.computedNote,
    columns: [{ header: texts.computed, kind: "text", format: null }],
    rows: [],
    spilledRows: table.liveRows ?? table.rows,
    spills: [{ column: computedTable.column, columns: 1, formula: () => formulas.computed() }],
    notes: [],
    keys: [computedTable.column],
    isUnprinted: true,
  };
}
