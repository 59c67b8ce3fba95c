import { codeEach } from "../../core/cells/Labels";
import { defaultCap, scorecard } from "../../core/commission/scorecard";
import { defineFunction } from "../edge/defineFunction";
import { allLabels } from "../edge/labels";
import { allNumbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { checkSameShape } from "../edge/rawCells";
import { chooseWord, typedNumber } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.KPI
 * @example =KAM.KPI({1100000;8},{1000000;10},{0.6;0.4}) → 0.98
 */
export const kpi = defineFunction(
  {
    parameters: {
      actuals: allNumbers("number"),
      targets: allNumbers("number"),
      weights: allNumbers("weight"),
      cap: typedNumber("attainment", defaultCap, { min: 0 }),
      directions: optional(allLabels("direction")),
    },
    result: "one",
  },
  ({ actuals, targets, weights, cap, directions }) => {
    checkSameShape(actuals, "targets", targets);
    checkSameShape(actuals, "weights", weights);
    if (directions) checkSameShape(actuals, "directions", directions);
    const isDown = directions && codeEach(directions, (label) => Number(chooseDirection(label) === "down"));
    return scorecard(actuals.values, targets.values, weights.values, cap, isDown);
  },
);

function chooseDirection(label: string): "up" | "down" {
  return chooseWord("directions", label, ["up", "down"]);
}

export const kpiWords = {
  description:
    "How well were all targets met, taken together? The weighted mean of the attainments of a scorecard.",
  result: "An attainment: 1 means that everything was just reached.",
  parameters: {
    actuals: "What was reached, per indicator.",
    targets: "The target of each indicator.",
    weights: "The weight of each indicator.",
    cap: "Most that the attainment of one indicator can count; 1.5 if left out.",
    directions: 'Per indicator "up" (more is better, the default) or "down" (less is better).',
  },
  remarks: [
    "No indicator counts less than 0 or more than `cap`. With down, the attainment is target ÷ actual. Indicators with a blank are left out.",
  ],
  errors: [
    ["#VALUE!", "A weight is negative, or a direction is neither up nor down."],
    ["#DIV/0!", "A target is 0, or the weights add up to 0."],
  ],
} satisfies FunctionWords<typeof kpi>;
