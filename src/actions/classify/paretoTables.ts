import {
  mostBars,
  type ReportCell,
  type ReportFormula,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import type { Cell } from "../../core/cells/Cell";
import { columnReference } from "../list/columnReference";
import { type TierDraft, tierFormats } from "./TierDraft";

const { money, share } = tierFormats;

/** The first column that holds a cut-off in the tables of the picture. */
const firstCutoff = 4;

/** The cut-offs of the share method as columns of the table that the picture shows, which draws them as lines. */
export function cutoffLines({
  job: { request },
  figures,
  texts,
}: TierDraft): { readonly column: number; readonly name: string; readonly at: number }[] {
  if (request.method !== "share") return [];
  const { labels, numbers } = figures.result.tiers;
  return numbers
    .filter((number) => number < 1)
    .map((at, index) => ({ column: firstCutoff + index, name: texts.upTo(labels[index] ?? ""), at }));
}

/** The value in tenths of the accounts, the largest first: the picture of a list that is too long for a bar each. */
export function sizeTable(draft: TierDraft): ReportTable {
  const { job, figures, formulas, texts, valueName } = draft;
  const total = figures.rows.at(-1)?.value ?? 0;
  const limits = cutoffLines(draft);
  const { table, request } = job;
  const names = columnReference(table, request.mapping.name ?? 0);
  const values = columnReference(table, request.mapping.value ?? 0);
  const columns = texts.topColumns;
  const live = (formula: ReportFormula["formula"], value: number): ReportCell =>
    formulas === null ? value : { formula, value };
  return {
    id: "sizes",
    caption: texts.sizes,
    columns: [
      textColumn(texts.sizeColumn),
      numberColumn(valueName, money),
      numberColumn(columns.cumulative, share),
      numberColumn(columns.share, share),
      ...limits.map(({ name }) => numberColumn(name, share)),
    ],
    rows: figures.tenths.map((cumulative, row): ReportCell[] => {
      const own = cumulative - (figures.tenths[row - 1] ?? 0);
      return [
        texts.tenth(10 * row, 10 * row + 10),
        live((at) => `=${at.cell("sizes", row, 3)}*${at.total("tiers", 3)}`, own * total),
        cumulative,
        live(
          (at) =>
            row === 0
              ? `=${at.cell("sizes", 0, 2)}`
              : `=${at.cell("sizes", row, 2)}-${at.cell("sizes", row - 1, 2)}`,
          own,
        ),
        ...limits.map(({ at }) => at),
      ];
    }),
    ...(formulas === null
      ? {}
      : {
          spills: [
            {
              ...{ column: 2, columns: 1 },
              formula: (at) =>
                `=INDEX(KAM.PARETO(${names},${values},,,FALSE),` +
                `ROUND(SEQUENCE(10)*${at.total("tiers", 1)}/10,0),4)`,
            },
          ],
        }),
    notes: [texts.sizeNote],
    keys: [0],
  };
}

/** The largest accounts one by one, and the others as one. */
export function topTable(draft: TierDraft): ReportTable {
  const { job, figures, formulas, texts, valueName } = draft;
  const total = figures.rows.at(-1);
  const accounts = total?.accounts ?? 0;
  const named = figures.top.slice(0, accounts > mostBars ? mostBars - 1 : mostBars);
  const limits = accounts > mostBars ? [] : cutoffLines(draft);
  const lines = limits.map(({ at }) => at);
  const others = accounts - named.length;
  const rest = (total?.value ?? 0) - named.reduce((sum, { value }) => sum + value, 0);
  const { table, request } = job;
  const names = columnReference(table, request.mapping.name ?? 0);
  const values = columnReference(table, request.mapping.value ?? 0);
  const columns = texts.topColumns;
  const isLive = formulas !== null && named.length > 0;
  const last = named.at(-1)?.cumulative ?? 0;
  const live = (formula: ReportFormula["formula"], value: Cell): ReportCell =>
    isLive ? { formula, value } : value;
  const restRow: ReportCell[] = [
    live((at) => texts.othersOf(`${at.total("tiers", 1)}-${named.length}`), texts.others(others)),
    live((at) => `=${at.total("tiers", 3)}-SUM(${at.top("top", named.length, 1)})`, rest),
    1,
    live((at) => `=1-${at.cell("top", named.length - 1, 2)}`, 1 - last),
    ...lines,
  ];
  return {
    id: "top",
    caption: texts.top,
    columns: [
      textColumn(columns.account),
      numberColumn(valueName, money),
      numberColumn(columns.cumulative, share),
      numberColumn(columns.share, share),
      ...limits.map(({ name }) => numberColumn(name, share)),
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
