import { type AccuracyMeasure, forecastError } from "../../core/funnel/forecastError";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { checkSameShape } from "../edge/rawCells";
import { word } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.ACCURACY
 * @example =KAM.ACCURACY({500000;400000;650000},{450000;500000;550000}) → 0.1666666667
 */
export const accuracy = defineFunction(
  {
    parameters: {
      forecasts: allNumbers("money"),
      actuals: allNumbers("money"),
      measure: word<AccuracyMeasure>("Measure", ["WAPE", "MAPE", "BIAS"]),
    },
    result: "one",
  },
  ({ forecasts, actuals, measure }) => {
    checkSameShape(forecasts, "actuals", actuals);
    return forecastError(forecasts.values, actuals.values, measure);
  },
);

export const accuracyWords = {
  description: "How good were your forecasts? The error against what came in.",
  result: "An error as a fraction: 0.1 means 10 % off.",
  parameters: {
    forecasts: "What was forecast, per period or deal.",
    actuals: "What came in, in the same order.",
    measure: {
      text: '"WAPE" (the default): all errors as a share of all actuals; "MAPE": the mean of the single errors; "BIAS": too high (above 0) or too low (below 0).',
      words: {
        WAPE: "All errors as a share of all actuals",
        MAPE: "The mean of the single errors",
        BIAS: "Too high above 0, too low below 0",
      },
    },
  },
  remarks: [
    "WAPE lets large deals count for more; MAPE takes all alike and fails when nothing came in for one of them; BIAS shows habitual optimism. A pair with a blank is left out.",
  ],
  errors: [["#DIV/0!", "The actuals are all 0, or there is no pair; with MAPE, one actual is 0."]],
} satisfies FunctionWords<typeof accuracy>;
