import { groupByPeriod, type Period, periodStart } from "../../core/dates/periods";
import type { ForecastRow } from "../../core/funnel/forecastRows";
import { percentilesOfSum } from "../../core/funnel/percentilesOfSum";
import { nearDays } from "../../core/reading/calendarDays";
import type { DateReading } from "../../core/reading/readDates";
import { inSlices } from "../list/inSlices";
import type { ForecastLine } from "./types";

export interface ChancedDeals {
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  readonly closeDates: Float64Array;
  /** By row, 0 … 1. */
  readonly chances: Float64Array;
  /** Rows of the deals that are won, and of those that are open. */
  readonly won: readonly number[];
  readonly open: readonly number[];
  /** What the dates name: days, or the first days of longer spans. */
  readonly grain: DateReading["grain"];
}

interface LineLabels {
  readonly period: (serial: number) => string;
  readonly noDate: string;
  readonly pastDue: string;
  readonly far: string;
  readonly total: string;
}

interface Calendar {
  readonly period: Period;
  readonly firstMonth: number;
  /** Serial. */
  readonly today: number;
}

interface ForecastLines {
  /** Periods, those between the first and the last included; a run of more than two empty ones is one line. */
  readonly lines: readonly ForecastLine[];
  readonly noDate: ForecastLine | null;
  /** Rows of the list from 0. */
  readonly pastDue: (ForecastLine & { readonly rows: readonly number[] }) | null;
  readonly far: ForecastLine | null;
  readonly total: ForecastLine;
  /** The periods of KAM.FORECAST, which leaves no empty one out and puts every deal into the period of its date. */
  readonly complete: readonly ForecastLine[];
}

const empty: ForecastRow = { period: null, deals: 0, amount: 0, weighted: 0, won: 0, p10: 0, p50: 0, p90: 0 };
const bands: readonly number[] = [0.1, 0.5, 0.9];
/** The sign of a run of empty periods, and the longest run that is shown as it is. */
const gapLabel = "…";
const longestRun = 2;

/**
 * The deals by period, each deal in one line: those far off and open ones past their date in lines of their own. One
 * line more is over all deals; its range is that of their sum. One line after the other, so that the pane may breathe.
 */
export async function forecastLines(
  deals: ChancedDeals,
  { period, firstMonth, today }: Calendar,
  labels: LineLabels,
  signal?: AbortSignal,
): Promise<ForecastLines> {
  const { closeDates, grain } = deals;
  const isWon = new Uint8Array(closeDates.length);
  for (const row of deals.won) isWon[row] = 1;
  const all = Int32Array.from([...deals.open, ...deals.won]).sort();
  const [firstNear, lastNear] = nearDays(today);
  const isFar = (row: number): boolean => {
    const date = closeDates[row] as number;
    return date < firstNear || date >= lastNear + 1;
  };
  const isPast = (row: number): boolean => {
    const date = closeDates[row] as number;
    const unit = typeof grain === "string" ? grain : (grain[row] ?? "day");
    const next = unit === "day" ? date + 1 : periodStart(date, unit, 1);
    return isWon[row] === 0 && Math.floor(next) <= today;
  };
  const [far, past, near, inPeriods]: [number[], number[], number[], number[]] = [[], [], [], []];
  for (const row of all) {
    if (isFar(row)) far.push(row);
    else {
      near.push(row);
      (isPast(row) ? past : inPeriods).push(row);
    }
  }

  const figures = async (
    items: ArrayLike<number>,
    start: number | null,
    label: string,
  ): Promise<ForecastLine> => {
    let row: ForecastLine = { ...empty, period: start, label };
    const work = (): void => {
      row = { ...figuresOf(items, deals, isWon), period: start, label };
    };
    await inSlices(1, work, signal);
    return row;
  };
  /** `known` are lines of part of the items: one of as many deals is of the same. */
  const byPeriod = async (
    items: readonly number[],
    known: readonly ForecastLine[] = [],
  ): Promise<ForecastLine[]> => {
    const lines: ForecastLine[] = [];
    const knownOf = new Map(known.map((line) => [line.period, line]));
    for (const { period: start, items: own } of groupByPeriod(
      items,
      closeDates,
      period,
      "closeDates",
      firstMonth,
    )) {
      const same = knownOf.get(start);
      const label = start === null ? labels.noDate : labels.period(start);
      lines.push(same?.deals === own.length ? same : await figures(own, start, label));
    }
    return lines;
  };
  const lines = await byPeriod(inPeriods);
  const noDate = lines.at(-1)?.period === null ? (lines.pop() ?? null) : null;
  const complete = far.length === 0 && past.length > 0 ? await byPeriod(near, lines) : [...lines];
  if (complete.at(-1)?.period === null) complete.pop();
  return {
    lines: withoutGaps(lines),
    noDate,
    pastDue: past.length === 0 ? null : { ...(await figures(past, null, labels.pastDue)), rows: past },
    far: far.length === 0 ? null : await figures(far, null, labels.far),
    total: await figures(all, null, labels.total),
    complete,
  };
}

/** Periods with each run of more than two empty ones as one line. */
export function withoutGaps(lines: readonly ForecastLine[]): ForecastLine[] {
  const kept: ForecastLine[] = [];
  for (let start = 0; start < lines.length;) {
    let end = start;
    while (lines[end]?.deals === 0) end++;
    if (end - start > longestRun) kept.push({ ...empty, label: gapLabel });
    else kept.push(...lines.slice(start, end));
    const line = lines[end];
    if (line !== undefined) kept.push(line);
    start = end + 1;
  }
  return kept;
}

function figuresOf(
  items: ArrayLike<number>,
  { amounts, chances }: ChancedDeals,
  isWon: Uint8Array,
): ForecastRow {
  const values = new Float64Array(items.length);
  const weights = new Float64Array(items.length);
  const sums = { amount: 0, weighted: 0, won: 0 };
  for (let place = 0; place < items.length; place++) {
    const item = items[place] as number;
    const value = (amounts[item] as number) || 0;
    const weight = chances[item] as number;
    values[place] = value;
    weights[place] = weight;
    sums.amount += value;
    sums.weighted += value * weight;
    if (isWon[item] === 1) sums.won += value;
  }
  const [p10 = 0, p50 = 0, p90 = 0] = percentilesOfSum(values, weights, bands);
  return { period: null, deals: items.length, ...sums, p10, p50, p90 };
}
