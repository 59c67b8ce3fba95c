import type { Period } from "../../core/dates/periods";
import { forecastRows } from "../../core/funnel/forecastRows";
import { knownStages } from "../../core/funnel/resolveStages";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readChoice } from "../edge/readChoice";
import { readDates } from "../edge/readDates";
import { readFlag } from "../edge/readFlag";
import { readStageTable } from "../edge/readStageTable";
import { toTable } from "../edge/toTable";

const names = ["Period", "Deals", "Amount", "Weighted", "Won", "P10", "P50", "P90"];

/**
 * What will close, and when? Weighted forecast per month, quarter, year or week, with a cautious, a middle and a bold figure.
 * @customfunction FORECAST
 * @param amounts Amount of each deal.
 * @param stages Stage of each deal; lost deals do not count.
 * @param closeDates Expected close date of each deal.
 * @param [period] "month" (the default), "quarter", "year" or "week" (from Monday).
 * @param [weights] Your stages and their weights, a table of two columns; P0 to P6 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per period: first day, deals, amount, weighted amount, won, and the totals that are missed with a chance of 10, 50 and 90 %.
 */
export function forecast(
  amounts: unknown[][],
  stages: unknown[][],
  closeDates: unknown[][],
  period?: unknown,
  weights?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const money = readAllNumbers("amounts", amounts);
  const labels = readAllLabels("stages", stages);
  const dates = readDates("closeDates", closeDates);
  checkSameShape(money, "stages", labels);
  checkSameShape(money, "closeDates", dates);
  const length = readChoice<Period>("period", period, ["month", "quarter", "year", "week"]);
  const table = readStageTable(weights);
  const rows = forecastRows(money.values, knownStages(labels.labels, table), dates.values, length, table);
  return toTable(
    names,
    rows.map((row) => [
      row.period ?? "No date",
      row.deals,
      row.amount,
      row.weighted,
      row.won,
      row.p10,
      row.p50,
      row.p90,
    ]),
    readFlag("headers", headers, true),
  );
}
