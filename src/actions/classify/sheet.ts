import {
  mostBars,
  type Report,
  type ReportCell,
  type ReportSection,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import { classifySheetTexts } from "../../i18n/classifySheetTexts";
import { reportTexts } from "../../i18n/reportTexts";
import type { SheetFacts } from "../list/ListFeature";
import { amountName } from "../list/amountName";
import { listCheck } from "../list/listCheck";
import { stampText } from "../list/stamp";
import { columnReference } from "../list/columnReference";
import { rowName, withRowNames } from "../list/rowNames";
import type { ClassificationFigures } from "./compute";
import { classifyFormulas } from "./formulas";
import type { RequestTiers } from "./requestTiers";
import type { ClassificationRequest } from "./types";
import { cutoffLines, sizeTable, topTable } from "./paretoTables";
import { tierFormats, type TierDraft } from "./TierDraft";

const { count, money, share } = tierFormats;

/** Table of the summary sheet that the tier column of the list reads, and its column of tiers. */
export const computedTable = { id: "computed", column: 0 } as const;

/** The "Tier summary" sheet: the tiers with their total, the largest accounts and their Pareto. */
export function tierSummary(
  job: TierDraft["job"],
  figures: ClassificationFigures,
  facts: SheetFacts,
): Report {
  const { request, table, language, settings } = job;
  const { mode, result } = figures;
  const texts = classifySheetTexts[language];
  const common = reportTexts[language];
  const formulas = mode === "live" ? classifyFormulas(job, figures, facts.settings) : null;
  const draft: TierDraft = {
    ...{ job, figures, texts },
    formulas: result.bad.length > 0 ? null : formulas,
    valueName: amountName(table, request.mapping.value, settings.options.currency, texts.columns.value),
  };
  const isLive = draft.formulas !== null;
  const check = listCheck(isLive ? facts.ended : facts.unchanged(), language);
  return {
    title: texts.sheet,
    facts: [
      common.from(table.label),
      isLive
        ? `${texts.methods[request.method]}, ${common.settings}`
        : `${texts.methods[request.method]}: ${describeTiers(request, result.tiers)}`,
      common.written(stampText(facts.now)),
      isLive ? common.live : common.values,
    ],
    ...(check === null ? {} : { check }),
    sections: [section(draft, formulas)],
    findings: facts.findings,
    findingsTitle: common.findings,
    family: "report",
    pageOf: common.pageOf,
  };
}

function section(draft: TierDraft, formulas: TierDraft["formulas"]): ReportSection {
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
  const byHand: ReportCell =
    formulas === null
      ? figures.overrides.length
      : { formula: () => formulas.overrides(), value: figures.overrides.length };
  const isLong = (total?.accounts ?? 0) > mostBars;
  const tables = isLong ? [tiers, sizeTable(draft), top] : [tiers, top];
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
      { label: texts.overrides, value: byHand, format: count },
    ],
    chart: {
      ...{ name: "KAM Pareto", title: texts.chart, table: isLong ? "sizes" : "top", categories: 0 },
      series: [
        { column: 1, name: valueName, look: "bar" },
        { column: 2, name: texts.topColumns.cumulative, look: "line", onShareAxis: true },
        ...cutoffLines(draft).map(({ column, name }) => ({
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

function tierTable({ job, figures, formulas, texts, valueName }: TierDraft): ReportTable {
  const { request, table } = job;
  const { columns } = texts;
  const rows = figures.rows.map((row): ReportCell[] => [
    rowName(row.tier, texts.rowNames),
    ...[row.accounts, row.accountsShare, row.value, row.valueShare, row.average ?? ""],
  ]);
  const names = columnReference(table, request.mapping.name ?? 0);
  const values = columnReference(table, request.mapping.value ?? 0);
  const without = figures.withoutValue;
  return {
    id: "tiers",
    caption: texts.tiers,
    columns: [
      textColumn(columns.tier),
      numberColumn(columns.accounts, count),
      numberColumn(columns.accountsShare, share),
      numberColumn(valueName, money),
      numberColumn(columns.valueShare, share),
      numberColumn(columns.average, money),
    ],
    rows,
    ...(formulas === null
      ? {}
      : {
          spills: [
            {
              ...{ column: 0, columns: 6 },
              formula: () => withRowNames(formulas.summary(figures.result.labels), texts.rowNames),
            },
          ],
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

/** The tiers of all accounts by a method that looks at the whole list; the list reads its own from here. */
function computedTiers(
  { job: { table }, texts }: TierDraft,
  formulas: NonNullable<TierDraft["formulas"]>,
): ReportTable {
  return {
    id: computedTable.id,
    caption: texts.computedNote,
    columns: [textColumn(texts.computed)],
    rows: [],
    spilledRows: table.liveRows ?? table.rows,
    spills: [{ column: computedTable.column, columns: 1, formula: () => formulas.computed() }],
    notes: [],
    keys: [computedTable.column],
    isUnprinted: true,
  };
}

/** The tiers and their numbers in one line: "A ≥ 10,000,000, B ≥ 3,000,000, C". */
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
    .join(", ");
}
