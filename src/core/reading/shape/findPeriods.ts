import { type Cell, isBlank, textOfCell } from "../../cells/Cell";
import { columnContent } from "../../columns/columnContent";
import { serialFromDate } from "../../dates/serialDates";
import { totalLabel } from "../totalWords";
import { type Grain, periodHeader, type PeriodHeader } from "./periodHeader";

/** Periods that stand across: one column each, or one for each of several measures. */
export interface PeriodsAcross {
  readonly grain: Grain;
  /** In the order of their columns. */
  readonly periods: readonly AcrossPeriod[];
  readonly measures: readonly AcrossMeasure[];
  readonly totals: readonly AcrossTotal[];
}

export interface AcrossPeriod {
  /** The header of its first column. */
  readonly label: string;
  /** Null where no header names one. */
  readonly year: number | null;
  readonly index: number;
}

export interface AcrossMeasure {
  /** What its headers say beside the period; "" for nothing. */
  readonly name: string;
  /** By period; null where the measure has no column for it. */
  readonly columns: readonly (number | null)[];
}

/** A column that holds the total of periods of one measure. */
export interface AcrossTotal {
  readonly column: number;
  readonly measure: AcrossMeasure;
  /** The periods that it adds up, as places in `periods`. */
  readonly periods: readonly number[];
}

const grains: readonly Grain[] = ["month", "quarter", "half", "year"];
const perYear: Readonly<Record<Grain, number>> = { month: 12, quarter: 4, half: 2, year: 1 };
/** Headers of one kind that there must be (two for years). */
const fewest = (grain: Grain): number => (grain === "year" ? 2 : 3);
const allPeriods =
  /^(?:fy|cy|ytd|year|full year|year to date|gj|全年|年度|全年累计|累计|jahr|año|année|ano)$/i;

/**
 * The finest kind of period of which at least three headers (two for years) are names, each over figures; null where
 * there is none, or where two headers name the same. Coarser ones and total words beside them are totals.
 */
export function findPeriods(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): PeriodsAcross | null {
  const named = headers.map((header, column) => (isFigures(columns[column]) ? periodHeader(header) : null));
  for (const grain of grains) {
    const places = named.flatMap((period, column) =>
      period !== null && period.grain === grain && !period.isTotal ? [{ column, period }] : [],
    );
    const groups = new Map<string, typeof places>();
    for (const place of places) {
      const key = place.period.measure.toLowerCase();
      groups.set(key, [...(groups.get(key) ?? []), place]);
    }
    const full = [...groups.values()].filter((group) => group.length >= fewest(grain));
    if (full.length === 0) continue;
    if (full.some((group) => new Set(group.map(({ period }) => keyOf(period))).size < group.length))
      return null;
    return across(grain, full, headers, named, columns);
  }
  return null;
}

const keyOf = ({ year, index }: Pick<PeriodHeader, "year" | "index">): string => `${String(year)}:${index}`;

function across(
  grain: Grain,
  groups: readonly (readonly { readonly column: number; readonly period: PeriodHeader }[])[],
  headers: readonly string[],
  named: readonly (PeriodHeader | null)[],
  columns: readonly (readonly Cell[])[],
): PeriodsAcross {
  const known = new Map<string, AcrossPeriod>();
  for (const { column, period } of groups.flat())
    if (!known.has(keyOf(period)))
      known.set(keyOf(period), {
        label: headers[column]?.trim() ?? "",
        year: period.year,
        index: period.index,
      });
  const periods = [...known.values()];
  const measures = groups.map((group): AcrossMeasure => ({
    name: group[0]?.period.measure ?? "",
    columns: periods.map(
      (period) => group.find((place) => keyOf(place.period) === keyOf(period))?.column ?? null,
    ),
  }));
  const used = new Set(measures.flatMap((measure) => measure.columns));
  const totals = headers.flatMap((header, column): AcrossTotal[] => {
    if (used.has(column) || !isFigures(columns[column]) || isYears(columns[column])) return [];
    const period = named[column] ?? null;
    const covered = period === null ? wholeOf(header, periods) : within(period, grain, periods);
    if (covered.length === 0) return [];
    const own = period?.isTotal === false ? period.measure.toLowerCase() : "";
    const measure = measures.find(({ name }) => name.toLowerCase() === own) ?? measures[0];
    return measure === undefined ? [] : [{ column, measure, periods: covered }];
  });
  return { grain, periods, measures, totals };
}

/** The periods that a coarser one, or the total of one, holds. */
function within(total: PeriodHeader, grain: Grain, periods: readonly AcrossPeriod[]): number[] {
  if (!total.isTotal && perYear[total.grain] >= perYear[grain]) return [];
  return periods.flatMap(({ year, index }, place) => {
    if (total.year !== null && year !== null && total.year !== year) return [];
    const inTotal = Math.floor((index * perYear[total.grain]) / perYear[grain]) === total.index;
    return inTotal ? [place] : [];
  });
}

/** All periods for a header that is a total word alone. */
function wholeOf(header: string, periods: readonly AcrossPeriod[]): number[] {
  const text = header.normalize("NFKC").trim();
  const isTotal = allPeriods.test(text) || totalLabel(text)?.rest === "";
  return isTotal ? periods.map((_, place) => place) : [];
}

function isFigures(cells: readonly Cell[] | undefined): boolean {
  if (cells === undefined || cells.length === 0) return true;
  const content = columnContent(cells);
  return content === null || content.numbers >= 0.5;
}

/** Years, of which no period is the part: the rows say there of which year they are. */
function isYears(cells: readonly Cell[] = []): boolean {
  const filled = cells.filter((cell) => !isBlank(cell));
  return filled.length > 0 && filled.every((cell) => yearOfCell(cell) !== null);
}

/** The year that a cell names and nothing else: 2025, "FY2025", "2025年"; null for any other. */
export function yearOfCell(cell: Cell): number | null {
  const year = /^(?:FY)?((?:19|20)\d\d)年?$/i.exec(textOfCell(cell).trim())?.[1];
  return year === undefined ? null : Number(year);
}

/** First day of a period, as a serial, of a year. */
export function periodSerial(grain: Grain, { year, index }: AcrossPeriod, unnamedYear: number): number {
  return serialFromDate(year ?? unnamedYear, (index * 12) / perYear[grain], 1);
}

/** First day after a period. */
export function periodEnd(grain: Grain, period: AcrossPeriod, unnamedYear: number): number {
  return periodSerial(grain, { ...period, index: period.index + 1 }, unnamedYear);
}
