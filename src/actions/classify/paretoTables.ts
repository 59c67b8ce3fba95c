import {
  mostBars,
  type Places,
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
export function cutoffLines({ job: { request }, figures, texts }: TierDraft): {
  readonly column: number;
  readonly name: string;
  readonly at: number;
  readonly tier: number;
}[] {
  if (request.method !== "share") return [];
  const { labels, numbers } = figures.result.tiers;
  return numbers
    .flatMap((at, tier) => (at < 1 ? [{ at, tier }] : []))
    .map(({ at, tier }, index) => ({
      ...{ column: firstCutoff + index, name: texts.upTo(labels[tier] ?? ""), at, tier },
    }));
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
        ...limits.map(({ at, tier }) => live(() => `=${formulas?.cutoff(tier) ?? ""}`, at)),
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
  const most = accounts > mostBars ? mostBars - 1 : mostBars;
  const named = figures.top.slice(0, most);
  const limits = accounts > mostBars ? [] : cutoffLines(draft);
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
    live((at) => `=1-SUM(${at.top("top", named.length, 3)})`, 1 - last),
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
        ...limits.map(({ at }) => at),
      ]),
      ...(others > 0 ? [restRow] : []),
    ],
    ...(isLive
      ? {
          spills: [
            {
              ...{ column: 0, columns: 4, rows: named.length },
              formula: (at) =>
                `=INDEX(KAM.PARETO(${names},${values},,,FALSE),` +
                `SEQUENCE(MIN(${most},${at.total("tiers", 1)})),{1,2,4,3})`,
            },
            ...limits.map(({ column, tier }) => ({
              ...{ column, columns: 1, rows: named.length },
              formula: (at: Places) =>
                `=IF(ISNUMBER(INDEX(${at.cell("top", 0, 0)}#,0,2)),${formulas.cutoff(tier)},"")`,
            })),
          ],
          room: others > 0 ? 0 : most - named.length,
        }
      : {}),
    notes: [texts.cumulativeNote],
    keys: [0],
  };
}
