import { knownDealStages } from "../../core/funnel/resolveStages";
import { chancesOf } from "../../core/funnel/weighDeals";
import { defaultPercentiles, percentilesOfSum } from "../../core/funnel/percentilesOfSum";
import { defineFunction } from "../edge/defineFunction";
import { allLabels } from "../edge/labels";
import { allNumbers, numberList } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { lendNumbers } from "../edge/lentMemory";
import { checkSameShape } from "../edge/rawCells";
import { inColumn } from "../edge/results";
import {
  ownProbabilityWords,
  stageNamesWords,
  weights,
  weightsWords,
  unknownStageError,
  weightErrors,
} from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.FORECASTRANGE
 * @example =KAM.FORECASTRANGE({400000;300000;200000},{"P5";"P4";"P3"}) → {300000;600000;900000}
 */
export const forecastRange = defineFunction(
  {
    parameters: {
      amounts: allNumbers("money"),
      stages: allLabels("stage"),
      percentiles: optional(numberList("share"), defaultPercentiles),
      weights,
    },
    result: "column",
  },
  ({ amounts, stages, percentiles, weights }) => {
    checkSameShape(amounts, "stages", stages);
    const { index, table } = knownDealStages(stages, weights);
    const sums = percentilesOfSum(
      amounts.values,
      chancesOf(index, table, lendNumbers(index.length)),
      percentiles,
    );
    return inColumn(sums.length, (row) => sums[row]);
  },
);

export const forecastRangeWords = {
  description:
    "How low or high may it get? What all your deals together will bring, as a range instead of one number.",
  result: "One figure per percentile, one below the other.",
  parameters: {
    amounts: "Amount of each deal.",
    stages: "Stage of each deal; lost deals do not count.",
    percentiles: "Chances of ending at or below the figure; 0.1, 0.5 and 0.9 if left out.",
    weights: weightsWords,
  },
  remarks: [
    stageNamesWords,
    ownProbabilityWords,
    "Each deal is won in full or not at all, with the chance that is its weight, whatever becomes of the others. Exact for up to 20 uncertain deals; beyond that within 0.1 % of the largest possible total, and the same at every recalculation.",
    "Beyond 20 uncertain deals a noise of at most e = 0.09 % of the largest total is added on paper. P(sum ≤ s − e) ≤ P(sum + noise ≤ s) ≤ P(sum ≤ s + e), so it moves no percentile by more than e.",
  ],
  errors: [
    ...weightErrors,
    ["#NUM!", "A number of `percentiles` is not between 0 and 1."],
    unknownStageError,
  ],
  sources: [
    "W. Feller, An Introduction to Probability Theory and Its Applications II, Wiley 1971, chapter XV: characteristic functions.",
  ],
} satisfies FunctionWords<typeof forecastRange>;
