import type { ForecastRequest } from "./types";
import { columnReference } from "../list/columnReference";
import type { SourceTable } from "../sources/SourceTable";

export interface ForecastFormulas {
  /** The forecast by period, spilling. */
  readonly periods: string;
  /** The funnel by stage, spilling. */
  readonly stages: string;
  /** P10, P50 and P90 of all deals, spilling to the right. */
  readonly range: string;
}

/**
 * The live formulas of a forecast over the source's columns; `weights` names the stage table of the settings,
 * `firstMonth` is its cell or the month.
 */
export function forecastFormulas(
  request: ForecastRequest,
  table: SourceTable,
  weights: string,
  firstMonth: number | string,
): ForecastFormulas | null {
  const { amount, stage, closeDate } = request.mapping;
  if (amount === null || stage === null || closeDate === null) return null;
  const amounts = columnReference(table, amount);
  const stages = columnReference(table, stage);
  const dates = columnReference(table, closeDate);
  const ofYear = request.period === "quarter" || request.period === "year";
  const year = ofYear && firstMonth !== 1 ? `,${firstMonth}` : "";
  return {
    periods: `=KAM.FORECAST(${amounts},${stages},${dates},"${request.period}",${weights},FALSE${year})`,
    stages: `=KAM.FUNNEL(${stages},${amounts},${weights},FALSE)`,
    range: `=TRANSPOSE(KAM.FORECASTRANGE(${amounts},${stages},{0.1;0.5;0.9},${weights}))`,
  };
}
