import { dealStages, unknownStage } from "../../core/funnel/resolveStages";
import { weighDeals } from "../../core/funnel/weighDeals";
import { defineFunction } from "../edge/defineFunction";
import { labels } from "../edge/labels";
import { numbers, type NumberGrid } from "../edge/numbers";
import type { Parameter } from "../edge/Parameter";
import { checkSameShape, isOmitted } from "../edge/rawCells";
import { likeGrid } from "../edge/results";
import {
  ownProbabilityWords,
  ownUnknownStageError,
  stageError,
  stageNamesWords,
  weights,
  weightErrors,
} from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

interface Amounts extends NumberGrid {
  /** "cell" for a blank cell alone: beside a single stage it is the blank amount of that deal. */
  readonly omitted: boolean | "cell";
}

const money = numbers("money");
const amounts: Parameter<Amounts> = {
  form: "cells",
  unit: "money",
  optional: true,
  read(name, raw) {
    const omitted = isOmitted(raw) && (Array.isArray(raw) ? "cell" : true);
    return { ...money.read(name, raw), omitted };
  },
};

/**
 * KAM.FUNNELWEIGHT
 * @example =KAM.FUNNELWEIGHT({"P1";"P3";"P5";"P6";"Lost"}) → {0.1;0.4;0.8;1;0}
 */
export const funnelWeight = defineFunction(
  { parameters: { stages: labels("stage"), amounts, weights }, result: "each" },
  ({ stages, amounts, weights }) => {
    const isOneDeal = stages.places.length === 1;
    const given = amounts.omitted === true || (amounts.omitted === "cell" && !isOneDeal) ? null : amounts;
    if (given) checkSameShape(stages, "amounts", given);
    const { index: stageIndex, table } = dealStages(stages, weights);
    const weighted = weighDeals(stageIndex, table, given?.values);
    const errors = new Map([...(given?.errors ?? []), ...stages.errors]);
    return likeGrid({ ...stages, errors }, (index) => {
      if (stageIndex[index] === unknownStage) return stageError(stages, index);
      return Number.isNaN(weighted[index]) ? "" : weighted[index];
    });
  },
);

export const funnelWeightWords = {
  description:
    "How sure is each deal, or what is it worth today? The weight of its stage, or the weight times its amount.",
  result: "A weight or a weighted amount per deal, in the shape of the stages.",
  parameters: {
    stages: "Stage of each deal, for example P3.",
    amounts: "Amount of each deal; only the weights if left out.",
    weights:
      "Your stages and their weights, a table of two columns; P0 to P6 with 0 %, 10 %, 25 %, 40 %, 60 %, 80 %, 100 % if left out.",
  },
  remarks: [stageNamesWords, ownProbabilityWords],
  errors: [...weightErrors, ownUnknownStageError],
} satisfies FunctionWords<typeof funnelWeight>;
