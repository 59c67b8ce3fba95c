import { dateFromSerial } from "../../core/dates/serialDates";
import { formatZone } from "../../excel/address/Zone";
import { places } from "./sheetLayout";
import type { ForecastFigures } from "./compute";
import type { ForecastRequest } from "./types";
import { columnReference } from "../list/columnReference";
import type { SourceTable } from "../sources/SourceTable";

export interface ForecastFormulas {
  /** The forecast by period, spilling. */
  readonly periods: string;
  /** The funnel by stage, spilling. */
  readonly stages: string;
  /** Open deals past their date, spilling over the columns behind the label: blanks once there are none; null without any. */
  readonly pastDue: string | null;
  /** P10, P50 and P90 of all deals, spilling down. */
  readonly range: string;
  /** A column of the forecast over all periods, from what the formula by period spills: the deals are handed over once. */
  total(column: "deals" | "amount" | "weighted" | "won"): string;
}

const columns = { deals: 2, amount: 3, weighted: 4, won: 5 } as const;

/**
 * The live formulas of a forecast over the source's columns; `weights` names the stage table of the settings. Open
 * deals past their date are lost deals to the formula by period, and all others are to the formula of the past ones.
 */
export function forecastFormulas(
  request: ForecastRequest,
  table: SourceTable,
  weights: string,
  { firstMonth, pastDue, today }: Pick<ForecastFigures, "firstMonth" | "pastDue" | "today">,
): ForecastFormulas | null {
  const { amount, stage, closeDate } = request.mapping;
  if (amount === null || stage === null || closeDate === null) return null;
  const amounts = columnReference(table, amount);
  const stages = columnReference(table, stage);
  const dates = columnReference(table, closeDate);
  const hasPast = pastDue !== null;
  const cell = (row: number, column: number) => formatZone({ row, column, rows: 1, columns: 1 });
  const spilled = cell(places.body + (hasPast ? 1 : 0), places.period);
  const ofYear = request.period === "quarter" || request.period === "year";
  const year = ofYear && firstMonth !== 1 ? `,${firstMonth}` : "";
  const day = dateFromSerial(today);
  const date = `DATE(${day.getUTCFullYear()},${day.getUTCMonth() + 1},${day.getUTCDate()})`;
  const isPast = `(${dates}>0)*(${dates}<${date})*(KAM.FUNNELWEIGHT(${stages},,${weights})<>1)`;
  const own = `IF(${stages}="","",${stages})`;
  const past = `KAM.FORECAST(${amounts},IF(${isPast},${own},"Lost"),IF(${dates}>0,${date},""),"year",${weights},FALSE)`;
  const inPeriods = hasPast ? `IF(${isPast},"Lost",${own})` : stages;
  return {
    periods: `=KAM.FORECAST(${amounts},${inPeriods},${dates},"${request.period}",${weights},FALSE${year})`,
    stages: `=KAM.FUNNEL(${stages},${amounts},${weights},FALSE)`,
    range: `=KAM.FORECASTRANGE(${amounts},${stages},{0.1;0.5;0.9},${weights})`,
    pastDue: hasPast ? `=INDEX(${past},1,{2,3,4,5,6,7,8})` : null,
    total(column) {
      const ofPast = hasPast ? `,${cell(places.body, places.period + columns[column] - 1)}` : "";
      return `=SUM(INDEX(${spilled}#,0,${columns[column]})${ofPast})`;
    },
  };
}
