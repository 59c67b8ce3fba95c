import { forecastRows } from "../../core/funnel/forecastRows";
import { knownDealStages } from "../../core/funnel/resolveStages";
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
import { allLabels } from "../edge/labels";
import { allNumbers, dates } from "../edge/numbers";
import { lendNumbers } from "../edge/lentMemory";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import {
  ownProbabilityWords,
  stageNamesWords,
  weights,
  weightsWords,
  unknownStageError,
  weightErrors,
} from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Period", "Deals", "Amount", "Weighted", "Won", "P10", "P50", "P90"] as const;

/**
 * KAM.FORECAST
 * @example =KAM.FORECAST({100},{"P6"},{46037},"week",,FALSE) → {46034,1,100,100,100,100,100,100}
 */
export const forecast = defineFunction(
  {
    parameters: {
      amounts: allNumbers("money"),
      stages: allLabels("stage"),
      closeDates: dates,
      period,
      weights,
      headers,
      yearStart,
    },
    result: columns,
  },
  ({ amounts, stages, closeDates, period, weights, headers, yearStart }) => {
    checkSameShape(amounts, "stages", stages);
    checkSameShape(amounts, "closeDates", closeDates);
    const { index, table } = knownDealStages(stages, weights);
    const sorted = lendNumbers(index.length);
    const rows = forecastRows(amounts.values, index, closeDates.values, period, table, yearStart, sorted);
    return toTable(
      columns,
      rows.map((row) => [
        ...[row.period ?? "No date", row.deals, row.amount, row.weighted],
        ...[row.won, row.p10, row.p50, row.p90],
      ]),
      headers,
    );
  },
);

export const forecastWords = {
  description:
    "What will close, and when? Weighted forecast per month, quarter, year or week, with a cautious, a middle and a bold figure.",
  result:
    "A table with a row per period: first day, deals, amount, weighted amount, won, and the totals that are missed with a chance of 10, 50 and 90 %.",
  parameters: {
    amounts: "Amount of each deal.",
    stages: "Stage of each deal; lost deals do not count.",
    closeDates: "Expected close date of each deal.",
    period: periodWords,
    weights: weightsWords,
    headers: headersWords,
    yearStart: yearStartWords,
  },
  columns: {
    Period: "First day, a date; No date in the last row",
    Deals: "Number of deals",
    Amount: "Money",
    Weighted: "Amount times weight, money",
    Won: "Money of the deals with weight 1",
    P10: "Cautious: with a chance of 10 % it will be this much or less, money",
    P50: "Middle: with a chance of 50 % this much or less, money",
    P90: "Bold: with a chance of 90 % this much or less, money",
  },
  remarks: [
    stageNamesWords,
    ownProbabilityWords,
    "A deal without a stage counts in Deals and Amount, weighted 0.",
    allPeriodsWords,
  ],
  errors: [...weightErrors, unknownStageError],
} satisfies FunctionWords<typeof forecast>;
