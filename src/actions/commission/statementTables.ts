import { periodStart } from "../../core/dates/periods";
import type { Cell } from "../../core/cells/Cell";
import {
  type Places,
  type ReportCell,
  type ReportFormula,
  type ReportTable,
  textColumn,
  numberColumn,
} from "../../excel/report/Report";
import type { CommissionSheetTexts } from "../../i18n/commissionSheetTexts";
import type { Language } from "../../i18n/Language";
import type { CommissionPeriod } from "../settings/KamSettings";
import type { CommissionFigures } from "./compute";
import type { StatementContext, StatementFormats } from "./StatementContext";
import type { CommissionPeriodLine, PersonStatement } from "./types";

/** By its label the rows of the ladder table that a ladder takes, and the ladder in words. */
type LadderPlaces = ReadonlyMap<
  string,
  { readonly row: number; readonly rows: number; readonly words: string }
>;

/** The ladders as they were when the statement was written, so that it can be recomputed when the settings change. */
export function ladderTables(
  { ladders }: CommissionFigures,
  texts: CommissionSheetTexts,
  { base, rate }: StatementFormats,
  language: Language,
): { readonly table: ReportTable; readonly places: LadderPlaces } {
  const names = texts.ladderColumns;
  const number = new Intl.NumberFormat(language, { maximumFractionDigits: 6 });
  const percent = new Intl.NumberFormat(language, { style: "percent", maximumFractionDigits: 6 });
  const places = new Map<string, { row: number; rows: number; words: string }>();
  const rows: Cell[][] = [];
  for (const { name, ladder, quota } of ladders) {
    const label = ladderLabel(name, quota, texts);
    const steps = ladder.map(({ from, rate: share, fixed }) =>
      texts.stepInWords(number.format(from), percent.format(share), fixed === 0 ? "" : number.format(fixed)),
    );
    places.set(label, { row: rows.length, rows: ladder.length, words: `${label}: ${steps.join("; ")}` });
    for (const step of ladder) rows.push([label, step.from, step.rate, step.fixed]);
  }
  const table: ReportTable = {
    id: "ladders",
    caption: texts.ladders,
    columns: [
      textColumn(names.ladder),
      numberColumn(names.from, base),
      numberColumn(names.rate, rate),
      numberColumn(names.fixed, base),
    ],
    rows,
    notes: [],
    keys: [0, 1],
    isUnprinted: true,
  };
  return { table, places };
}

/**
 * The page of one person: base and commission per period and ladder; live, the commission is computed again by
 * KAM.COMMISSION from the base and the ladder, on the cumulative basis with what the year credited before.
 */
export function personTable(
  { person, periods, base, commission }: PersonStatement,
  index: number,
  { figures, request, live }: StatementContext,
  texts: CommissionSheetTexts,
  formats: StatementFormats,
  ladders: LadderPlaces,
): ReportTable {
  const names = texts.detailColumns;
  const id = `person${index}`;
  let [yearKey, yearRow] = ["", 0];
  const rows = periods.map((line, row): ReportCell[] => {
    const year = periodStart(line.period, "year", 0, figures.firstMonth);
    const key = `${line.ladder}\n${line.quota ?? ""}\n${year}`;
    if (key !== yearKey) yearRow = row;
    yearKey = key;
    const label = ladderLabel(line.ladder, line.quota, texts);
    const first = request.basis === "cumulative" ? yearRow : row;
    const formula = (at: Places): string => {
      const already = row > first ? `SUM(${at.cell(id, first, 2)}:${at.cell(id, row - 1, 2)})` : "0";
      const { row: from, rows: steps } = ladders.get(label) ?? { row: 0, rows: 1 };
      const ladder = `${at.cell("ladders", from, 1)}:${at.cell("ladders", from + steps - 1, 3)}`;
      return `=KAM.COMMISSION(${at.cell(id, row, 2)},${ladder},"${request.method}","${request.boundary}",${already},${request.decimals})`;
    };
    return [
      periodCell(line, request.period, figures.firstMonth),
      label,
      line.base,
      live ? { formula, value: line.commission } : line.commission,
      rateCell(line, { base: (at) => at.cell(id, row, 2), commission: (at) => at.cell(id, row, 3) }),
    ];
  });
  const used = new Set(periods.map(({ ladder, quota }) => ladderLabel(ladder, quota, texts)));
  const sum = (column: number, value: number): ReportCell => ({
    formula: (at) => `=SUM(${at.column(id, column)})`,
    value,
  });
  return {
    id,
    caption: texts.statementOf(person),
    columns: [
      textColumn(names.period, formats.period),
      textColumn(names.ladder),
      numberColumn(names.base, formats.base),
      numberColumn(names.commission, formats.money),
      numberColumn(names.rate, formats.rate),
    ],
    rows,
    total: [
      texts.total,
      null,
      sum(2, base),
      sum(3, commission),
      rateCell({ base, commission }, { base: (at) => at.total(id, 2), commission: (at) => at.total(id, 3) }),
    ],
    notes: [
      ...[...ladders].flatMap(([label, { words }]) => (used.has(label) ? [words] : [])),
      ...["", texts.signature(person), "", texts.approval],
    ],
    keys: [0, 1],
    startsPage: true,
  };
}

/** Commission by amount; blank where nothing was paid. */
export function rateCell(
  { base, commission }: Pick<CommissionPeriodLine, "base" | "commission">,
  at: { readonly base: (at: Places) => string; readonly commission: (at: Places) => string },
): ReportFormula {
  return {
    formula: (places) => `=IF(${at.base(places)}=0,"",${at.commission(places)}/${at.base(places)})`,
    value: base === 0 ? "" : commission / base,
  };
}

/** Every step with the rows of the list that it came from. */
export function stepTable(
  people: readonly PersonStatement[],
  { request, figures }: StatementContext,
  texts: CommissionSheetTexts,
  { money, base, rate, period }: StatementFormats,
): ReportTable {
  const names = texts.detailColumns;
  const rows = people.flatMap(({ person, periods }) =>
    periods.flatMap((line) => {
      const sources = rowRanges(line.sourceRows);
      const cell = periodCell(line, request.period, figures.firstMonth);
      const label = ladderLabel(line.ladder, line.quota, texts);
      return line.steps.map((step): ReportCell[] => [
        ...[person, cell, label, step.from, step.to ?? "", step.rate, step.base, step.commission, sources],
      ]);
    }),
  );
  return {
    id: "steps",
    caption: texts.detail,
    columns: [
      textColumn(names.person),
      textColumn(names.period, period),
      textColumn(names.ladder),
      numberColumn(names.from, base),
      numberColumn(names.to, base),
      numberColumn(names.rate, rate),
      numberColumn(names.base, base),
      numberColumn(names.commission, money),
      textColumn(names.rows),
    ],
    rows,
    notes: [],
    keys: [0, 1, 2, 3],
    isUnprinted: true,
  };
}

/** What a ladder is called on the sheet: with the quota that its bounds were taken of, where there is one. */
function ladderLabel(name: string, quota: number | null, texts: CommissionSheetTexts): string {
  return quota === null ? name : texts.ladderOfQuota(name, String(quota));
}

/**
 * A period as it stands in a cell: the serial of its first day; a quarter is a text, for no number format shows one, and
 * so is a year that begins with another month than January.
 */
function periodCell(line: CommissionPeriodLine, period: CommissionPeriod, firstMonth: number): Cell {
  return period === "quarter" || (period === "year" && firstMonth !== 1) ? line.label : line.period;
}

/** Ascending row numbers in short: "2-5, 8". */
function rowRanges(rows: readonly number[]): string {
  const parts: string[] = [];
  let first = 0;
  rows.forEach((row, index) => {
    if (rows[index + 1] === row + 1) return;
    const start = rows[first] ?? row;
    parts.push(start === row ? String(row) : `${start}-${row}`);
    first = index + 1;
  });
  return parts.join(", ");
}
