import { groupByPeriod, type Period } from "../../core/dates/periods";
import { forecastRow, openDeals, type ForecastRow } from "../../core/funnel/forecastRows";
import type { StageTable } from "../../core/funnel/stageTable";
import { inSlices } from "../list/inSlices";
import type { ForecastLine } from "./types";

export interface StagedDeals {
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  readonly closeDates: Float64Array;
  /** Row of the stage table; below 0 for a deal without one. */
  readonly stageIndex: Int32Array;
  readonly stageTable: StageTable;
}

interface LineLabels {
  readonly period: (serial: number) => string;
  readonly noDate: string;
  readonly total: string;
}

interface ForecastLines {
  readonly lines: readonly ForecastLine[];
  readonly noDate: ForecastLine | null;
  readonly total: ForecastLine;
}

const empty: ForecastRow = {
  period: null,
  deals: 0,
  amount: 0,
  weighted: 0,
  won: 0,
  p10: 0,
  p50: 0,
  p90: 0,
};

/**
 * The lines of KAM.FORECAST, and one over all deals whose range is that of their sum. One period after the other, so
 * that the pane may breathe between them.
 */
export async function forecastLines(
  deals: StagedDeals,
  period: Period,
  labels: LineLabels,
  signal?: AbortSignal,
): Promise<ForecastLines> {
  const { amounts, closeDates, stageIndex, stageTable } = deals;
  const open = openDeals(amounts, stageIndex, closeDates, stageTable);
  const groups = groupByPeriod(open, closeDates, period, "closeDates");
  const rows: ForecastRow[] = [];
  const all = [...groups.map(({ items }) => items), open];
  for (const items of all)
    await inSlices(1, () => rows.push(forecastRow(null, items, amounts, stageIndex, stageTable)), signal);
  const total: ForecastLine = { ...(rows.pop() ?? empty), label: labels.total };
  const lines = groups.map(({ period: start }, group): ForecastLine => ({
    ...(rows[group] ?? empty),
    period: start,
    label: start === null ? labels.noDate : labels.period(start),
  }));
  const noDate = lines.at(-1)?.period === null ? (lines.pop() ?? null) : null;
  return { lines, noDate, total };
}
