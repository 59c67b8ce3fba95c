import type { Period } from "../core/dates/periods";
import { defaultDecimals } from "../core/decimal/Decimal";
import type { ParameterWords } from "./FunctionWords";
import { flag, typedNumber, word } from "./edge/single";

/** Parameters that functions of several families take, each with its words. */
export const headers = flag(true);
export const headersWords = "FALSE leaves out the header row.";

export const decimals = typedNumber("decimals", defaultDecimals, { min: 0, max: 6, whole: true });

export const period = word<Period>("Period", ["month", "quarter", "year", "week"]);
export const periodWords: ParameterWords<typeof period> = {
  text: '"month" (the default), "quarter", "year" or "week" (from Monday).',
  words: {
    month: "Calendar months",
    quarter: "Calendar quarters",
    year: "Calendar years",
    week: "Weeks from Monday",
  },
};
export const allPeriodsWords = "Every period between the first and the last has a row, also an empty one.";
