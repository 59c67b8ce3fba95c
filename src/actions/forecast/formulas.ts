import type { ForecastRequest } from "./types";
import type { SourceTable } from "../sources/SourceTable";
import { formatZone } from "../../excel/address/Zone";
import { sheetPrefix } from "../../excel/address/parseAddress";
import { structuredColumn } from "../../excel/address/structuredReference";

export interface ForecastFormulas {
  /** The forecast by period, spilling. */
  readonly periods: string;
  /** The funnel by stage, spilling. */
  readonly stages: string;
  /** P10, P50 and P90 of all deals, spilling down. */
  readonly range: string;
  /** A column of the forecast over all periods. */
  total(column: "deals" | "amount" | "weighted" | "won"): string;
}

const columns = { deals: 2, amount: 3, weighted: 4, won: 5 } as const;

/** The live formulas of a forecast over the source's columns; `weights` names the stage table of the settings. */
export function forecastFormulas(
  request: ForecastRequest,
  table: SourceTable,
  weights: string,
): ForecastFormulas | null {
  const { amount, stage, closeDate } = request.mapping;
  if (amount === null || stage === null || closeDate === null) return null;
  const amounts = columnReference(table, amount);
  const stages = columnReference(table, stage);
  const dates = columnReference(table, closeDate);
  const forecast = (period: string): string =>
    `KAM.FORECAST(${amounts},${stages},${dates},"${period}",${weights},FALSE)`;
  return {
    periods: `=${forecast(request.period)}`,
    stages: `=KAM.FUNNEL(${stages},${amounts},${weights},FALSE)`,
    range: `=KAM.FORECASTRANGE(${amounts},${stages},{0.1;0.5;0.9},${weights})`,
    total: (column) => `=SUM(INDEX(${forecast("year")},0,${columns[column]}))`,
  };
}

/**
 * The data cells of a source column as a formula names them: Deals[Amount] in a table, else 'Sheet'!$C$2:$C$901.
 * A column of a table whose header is blank or there twice is named by its cells, too.
 */
function columnReference(table: SourceTable, column: number): string {
  const header = table.headers[column] ?? "";
  const isOnly = table.headers.filter((other) => other.toLowerCase() === header.toLowerCase()).length === 1;
  if (table.ref.kind === "table" && header !== "" && isOnly) return structuredColumn(table.ref.name, header);
  const zone = {
    row: table.firstRow - 1,
    column: table.firstColumn - 1 + column,
    rows: table.rows,
    columns: 1,
  };
  return sheetPrefix(table.sheet) + formatZone(zone, true);
}
