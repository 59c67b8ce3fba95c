import { groupByPeriod, type Period } from "../dates/periods";
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
 * date that is NaN is blank. Every period between the first and the last has a row.
 * Errors: `outOfRange` for a date that Excel does not know.
 */
export function forecastRows(
  amounts: Float64Array,
  stageIndex: Int32Array,
  closeDates: Float64Array,
  period: Period,
  table: StageTable,
  yearStart = 1,
): readonly ForecastRow[] {
  const open = openDeals(amounts, stageIndex, closeDates, table);
  const groups = groupByPeriod(open, closeDates, period, "closeDates", yearStart);
  return groups.map((group) => forecastRow(group.period, group.items, amounts, stageIndex, table));
}

/** The deals that are not lost; a row without stage, amount and date is no deal. */
export function openDeals(
  amounts: Float64Array,
  stageIndex: Int32Array,
  closeDates: Float64Array,
  table: StageTable,
): readonly number[] {
  const open: number[] = [];
  for (let deal = 0; deal < stageIndex.length; deal++) {
    const stage = stageIndex[deal] as number;
    const isDeal = stage >= 0 || amounts[deal] === amounts[deal] || closeDates[deal] === closeDates[deal];
    if (isDeal && !table.lost[stage]) open.push(deal);
  }
  return open;
}

/** The forecast of the given deals together. */
export function forecastRow(
  period: number | null,
  deals: readonly number[],
  amounts: Float64Array,
  stageIndex: Int32Array,
  table: StageTable,
): ForecastRow {
  const values = Float64Array.from(deals, (deal) => (amounts[deal] as number) || 0);
  const chances = Float64Array.from(deals, (deal) => table.weights[stageIndex[deal] as number] ?? 0);
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
