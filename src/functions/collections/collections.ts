import { expectedCash } from "../../core/collections/expectedCash";
import { paymentTerms } from "../../core/collections/paymentTerms";
import {
  allPeriodsWords,
  headers,
  headersWords,
  period,
  periodWords,
  yearStart,
  yearStartWords,
} from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers, dates } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import { table } from "../edge/table";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Period", "Expected"] as const;

/**
 * KAM.COLLECTIONS
 * @example =KAM.COLLECTIONS({1000.01},{46037},{0,0.3;60,0.6;395,0.1},"year",{0.5},FALSE) → {46023,450.01;46388,50}
 */
export const collections = defineFunction(
  {
    parameters: {
      amounts: allNumbers("money"),
      signDates: dates,
      terms: table("terms", paymentTerms),
      period,
      probabilities: optional(allNumbers("share")),
      headers,
      yearStart,
    },
    result: columns,
  },
  ({ amounts, signDates, terms, period, probabilities, headers, yearStart }) => {
    checkSameShape(amounts, "signDates", signDates);
    if (probabilities) checkSameShape(amounts, "probabilities", probabilities);
    const rows = expectedCash(
      amounts.values,
      signDates.values,
      terms,
      period,
      probabilities?.values,
      yearStart,
    );
    return toTable(
      columns,
      rows.map((row) => [row.period ?? "No date", row.expected]),
      headers,
    );
  },
);

export const collectionsWords = {
  description:
    "When does the cash come in? Expected collections per period from contracts and payment terms.",
  result: "A table with a row per period: first day, expected cash.",
  parameters: {
    amounts: "Amount of each contract.",
    signDates: "Signature date of each contract.",
    terms:
      "Payment terms, a table of two columns: days after signature (or a text such as 2m or EOM+30), share of the amount. The shares add up to 1.",
    period: periodWords,
    probabilities: "Chance of each contract, 0 to 1; all certain if left out.",
    headers: headersWords,
    yearStart: yearStartWords,
  },
  columns: {
    Period: "First day, a date; No date in the last row",
    Expected: "Money",
  },
  remarks: [
    "The parts of a contract add up to its amount to the cent; with `probabilities`, to its amount times the chance.",
    "Instead of days: `2m` is two months later (the same day, or the last of the month), `EOM` the end of the month, `EOM+30` 30 days after it, `EOM+1m` the end of the next month, `30+EOM` the end of the month in which day 30 falls.",
    allPeriodsWords,
  ],
  errors: [
    ["#VALUE!", "A term is no whole number of days and none of these texts, or stands twice."],
    ["#NUM!", "Days or shares of `terms` are negative, or the shares do not add up to 1."],
    ["#NUM!", "A probability is not between 0 and 1."],
  ],
} satisfies FunctionWords<typeof collections>;
