import { funnelRows } from "../../core/funnel/funnelRows";
import { knownDealStages } from "../../core/funnel/resolveStages";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allLabels } from "../edge/labels";
import { allNumbers } from "../edge/numbers";
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

const columns = ["Stage", "Deals", "Amount", "Weight", "Weighted", "Deals %", "Conversion"] as const;

/**
 * KAM.FUNNEL
 * @example =KAM.FUNNEL({""},{""},{"a",0.5},FALSE) → {"a",0,0,0.5,0,0,"";"Total",0,0,"",0,0,""}
 */
export const funnel = defineFunction(
  {
    parameters: { stages: allLabels("stage"), amounts: allNumbers("money"), weights, headers },
    result: columns,
  },
  ({ stages, amounts, weights, headers }) => {
    checkSameShape(stages, "amounts", amounts);
    const { index, table } = knownDealStages(stages, weights);
    const rows = funnelRows(index, amounts.values, table);
    return toTable(
      columns,
      rows.map((row) => [
        ...[row.stage, row.deals, row.amount, row.weight],
        ...[row.weighted, row.dealsShare, row.conversion],
      ]),
      headers,
    );
  },
);

export const funnelWords = {
  description: "What is in your funnel? Deals, amounts and conversion, stage by stage.",
  result:
    "A table with a row per stage and a total: deals, amount, weight, weighted amount, share of deals, conversion.",
  parameters: {
    stages: "Stage of each deal.",
    amounts: "Amount of each deal.",
    weights: weightsWords,
    headers: headersWords,
  },
  columns: {
    Stage:
      "In the order of the table of stages; then Own probability, No stage and Lost, where there are any",
    Deals: "Number of deals",
    Amount: "Money",
    Weight: "Chance of winning, a fraction",
    Weighted: "Amount times weight, money",
    "Deals %": "Share of the deals that are not lost, a fraction",
    Conversion:
      "Deals at this stage or beyond ÷ deals at the stage before or beyond, a fraction; lost deals left out",
  },
  remarks: [
    stageNamesWords,
    ownProbabilityWords,
    "A deal without a stage counts in a row No stage, weighted 0; a deal without an amount counts as a deal. The total is of the deals that are not lost.",
  ],
  errors: [...weightErrors, unknownStageError],
} satisfies FunctionWords<typeof funnel>;
