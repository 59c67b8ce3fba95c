import { type Period, periodsOf } from "../dates/periods";
import { percentilesOfSum } from "./percentilesOfSum";
import type { StageTable } from "./stageTable";

export interface ForecastRow {
  /** Serial of the first day; null in the last row, for deals without a close date. */
  readonly period: number | null;
  readonly deals: number;
  readonly amount: number;
  readonly weighted: number;
  /** Amounts at weight 1. */
  readonly won: number;
  readonly p10: number;
  readonly p50: number;
  readonly p90: number;
}

const bands: readonly number[] = [0.1, 0.5, 0.9];

/**
 * The forecast by period of the close date. Lost deals are left out, a deal without a stage is weighted 0; an amount or
 * date that is NaN is blank. Every period between the first and the last has a row. Amounts, stages and dates (such as
 * Excel knows) are used up, and what stands in `sorted` is lost: fresh memory is slow to come.
 */
export function forecastRows(
  amounts: Float64Array,
  stageIndex: Int32Array,
  closeDates: Float64Array,
  period: Period,
  table: StageTable,
  yearStart: number,
  sorted: Float64Array,
): readonly ForecastRow[] {
  const count = openDealsFirst(amounts, stageIndex, closeDates, table);
  const { starts, places } = periodsOf(closeDates.subarray(0, count), period, yearStart);
  /** By row where its next deal goes: at first where the row begins, at last where it ends. */
  const next = new Int32Array(starts.length + 1);
  for (let deal = 0; deal < count; deal++) {
    const after = (places[deal] as number) + 1;
    next[after] = (next[after] as number) + 1;
  }
  for (let row = 1; row < next.length; row++) next[row] = (next[row] as number) + (next[row - 1] as number);
  const chances = closeDates;
  for (let deal = 0; deal < count; deal++) {
    const row = places[deal] as number;
    const target = next[row] as number;
    next[row] = target + 1;
    sorted[target] = (amounts[deal] as number) || 0;
    chances[target] = table.weights[stageIndex[deal] as number] ?? 0;
  }
  return starts.map((start, row) => {
    const [from, to] = [next[row - 1] ?? 0, next[row]];
    return forecastRow(start, sorted.subarray(from, to), chances.subarray(from, to));
  });
}

/** Moves the deals that are not lost to the front: so many. A row without stage, amount and date is no deal. */
function openDealsFirst(
  amounts: Float64Array,
  stageIndex: Int32Array,
  closeDates: Float64Array,
  table: StageTable,
): number {
  let count = 0;
  for (let deal = 0; deal < stageIndex.length; deal++) {
    const stage = stageIndex[deal] as number;
    const amount = amounts[deal] as number;
    const date = closeDates[deal] as number;
    if (stage >= 0 ? table.lost[stage] : amount !== amount && date !== date) continue;
    amounts[count] = amount;
    stageIndex[count] = stage;
    closeDates[count] = date;
    count++;
  }
  return count;
}

/** The forecast of deals together. */
function forecastRow(period: number | null, values: Float64Array, chances: Float64Array): ForecastRow {
  let amount = 0;
  let weighted = 0;
  let won = 0;
  for (let item = 0; item < values.length; item++) {
    const value = values[item] as number;
    const chance = chances[item] as number;
    amount += value;
    weighted += value * chance;
    if (chance === 1) won += value;
  }
  const [p10 = 0, p50 = 0, p90 = 0] = percentilesOfSum(values, chances, bands);
  return { period, deals: values.length, amount, weighted, won, p10, p50, p90 };
}
