import { dealStages, unknownStage } from "../../core/funnel/resolveStages";
import { defaultLimit, stageLimits } from "../../core/funnel/stageTable";
import { defineFunction } from "../edge/defineFunction";
import { labels } from "../edge/labels";
import { numbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { likeGrid } from "../edge/results";
import { table } from "../edge/table";
import { ownUnknownStageError, stageError, stageNamesWords } from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.STALLED
 * @example =KAM.STALLED({"P1";"P3";"P4";"P6"},{45;12;31;200}) → {TRUE;FALSE;TRUE;FALSE}
 */
export const stalled = defineFunction(
  {
    parameters: {
      stages: labels("stage"),
      ages: numbers("days"),
      limits: optional(table("stageDays", stageLimits), stageLimits()),
    },
    result: "each",
  },
  ({ stages, ages, limits }) => {
    checkSameShape(stages, "ages", ages);
    const { index: stageIndex, table: days } = dealStages(stages, limits, (probability) =>
      probability === 1 ? Infinity : defaultLimit,
    );
    const errors = new Map([...ages.errors, ...stages.errors]);
    return likeGrid({ ...stages, errors }, (index) => {
      const stage = stageIndex[index] as number;
      if (stage === unknownStage) return stageError(stages, index);
      const age = ages.values[index] as number;
      return stage < 0 || Number.isNaN(age) ? "" : age > (days.weights[stage] ?? Infinity);
    });
  },
);

export const stalledWords = {
  description:
    "Which deals are stuck? TRUE for each deal that has been in its stage for longer than the stage allows.",
  result: "TRUE or FALSE per deal, in the shape of the stages.",
  parameters: {
    stages: "Stage of each deal.",
    ages: "Days that each deal has been in its stage.",
    limits:
      "Your stages and the days each allows, a table of two columns; 30 days for every open stage if left out.",
  },
  remarks: [
    stageNamesWords,
    "A stage that is a number from 0 to 1 is the deal's own probability: 1 never stalls, any other after 30 days.",
    "As many days as the limit is not stalled yet. Days in a stage: today's date less the date on which the stage was reached.",
  ],
  errors: [["#VALUE!", "A limit is negative."], ownUnknownStageError],
} satisfies FunctionWords<typeof stalled>;
