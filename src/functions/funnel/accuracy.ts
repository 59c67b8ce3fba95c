import { forecastError, type AccuracyMeasure } from "../../core/funnel/forecastError";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readChoice } from "../edge/readChoice";

/**
 * How good were your forecasts? The error against what came in.
 * @customfunction ACCURACY
 * @param forecasts What was forecast, per period or deal.
 * @param actuals What came in, in the same order.
 * @param [measure] "WAPE" (the default): all errors as a share of all actuals; "MAPE": the mean of the single errors; "BIAS": too high (above 0) or too low (below 0).
 * @returns An error as a fraction: 0.1 means 10 % off.
 */
export function accuracy(forecasts: unknown[][], actuals: unknown[][], measure?: unknown): unknown {
  const first = readAllNumbers("forecasts", forecasts);
  const second = readAllNumbers("actuals", actuals);
  checkSameShape(first, "actuals", second);
  const kind = readChoice<AccuracyMeasure>("measure", measure, ["WAPE", "MAPE", "BIAS"]);
  return forecastError(first.values, second.values, kind);
}
