import { codeEach, labelAt } from "../../core/cells/Labels";
import { DomainError } from "../../core/DomainError";
import { isLostLabel, parseOutcome } from "../../core/funnel/stageLabels";
import { blankStage, checkKnown, rowsOf } from "../../core/funnel/resolveStages";
import { stageTable } from "../../core/funnel/stageTable";
import { defaultPrior, winRates } from "../../core/funnel/winRates";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allLabels, labelList } from "../edge/labels";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { toTable } from "../edge/results";
import { typedNumber } from "../edge/single";
import { stageNamesWords, unknownStageError } from "./stageParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Stage", "Reached", "Won", "Weight"] as const;
const defaultStages = ["P0", "P1", "P2", "P3", "P4", "P5", "P6"];

/**
 * KAM.STAGEWEIGHTS
 * @example =KAM.STAGEWEIGHTS({"a";"b";"b";""},{0;1;"";""},{"a";"b"},0,FALSE) → {"a",2,1,0.5;"b",1,1,1}
 */
export const stageWeights = defineFunction(
  {
    parameters: {
      lastStages: allLabels("stage"),
      outcomes: allLabels("outcome"),
      stages: optional(labelList("stage"), defaultStages),
      prior: typedNumber("deals", defaultPrior, { min: 0 }),
      headers,
    },
    result: columns,
  },
  ({ lastStages, outcomes, stages, prior, headers }) => {
    checkSameShape(lastStages, "outcomes", outcomes);
    const order = stages.filter((label) => !isLostLabel(label));
    const rows = order.map((label) => [label, 0]);
    const table = { ...stageTable(rows, "stages"), labels: order, lost: order.map(() => false) };
    const lastStage = codeEach(lastStages, rowsOf(table));
    for (let deal = 0; deal < lastStage.length; deal++)
      if (labelAt(outcomes, deal) === "") lastStage[deal] = blankStage;
    checkKnown(lastStage, lastStages, "lastStages");
    const rates = winRates(
      lastStage,
      codeEach(outcomes, (outcome, place) => isWon(outcome, () => outcomes.places.indexOf(place))),
      order.length,
      prior,
    );
    return toTable(
      columns,
      rates.map((rate, index) => [order[index], rate.reached, rate.won, rate.weight]),
      headers,
    );
  },
);

export const stageWeightsWords = {
  description:
    "What are your stages really worth? Win rates from your own closed deals, ready to use as weights.",
  result: "A table with a row per stage: deals that reached it, deals won, weight.",
  parameters: {
    lastStages: "The last stage that each closed deal was in before it was won or lost.",
    outcomes: '"Won" or "Lost" (or TRUE/FALSE, 1/0) per deal; open deals blank.',
    stages: "Your stages in order; P0 to P6 if left out.",
    prior: "How many average deals to mix in where history is thin; 1 if left out.",
    headers: headersWords,
  },
  columns: {
    Stage: "In the order of the table of stages",
    Reached: "Closed deals that got to the stage",
    Won: "Those of them that were won",
    Weight: "Win rate from the stage on, a fraction",
  },
  remarks: [
    stageNamesWords,
    "The whole result, with or without its header row, serves as `weights` of the other functions. A won deal has reached every stage. Weight = (won + prior · p) ÷ (reached + prior), where p is the win rate of all closed deals.",
  ],
  errors: [
    ["#VALUE!", "An outcome is none of Won, Lost, 成交, 丢单, TRUE, FALSE, 1, 0 and blank."],
    unknownStageError,
    ["#DIV/0!", "No deal is closed."],
  ],
} satisfies FunctionWords<typeof stageWeights>;

/** 1 for a deal that was won, else 0. */
function isWon(outcome: string, cellOf: () => number): number {
  const won = outcome === "" ? false : parseOutcome(outcome);
  if (won !== null) return Number(won);
  const details = { parameter: "outcomes", value: outcome, item: cellOf() + 1, expected: "Won, Lost" };
  throw new DomainError("notChoice", details);
}
