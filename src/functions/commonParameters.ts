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
    quarter: "Quarters of the year",
    year: "Years",
    week: "Weeks from Monday",
  },
};
export const yearStart = typedNumber("month", 1, { min: 1, max: 12, whole: true });
export const yearStartWords = "First month of your firm's year, for quarters and years; 1 if left out.";
export const allPeriodsWords = "Every period between the first and the last has a row, also an empty one.";
