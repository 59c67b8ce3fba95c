import { type Boundary, earlierBoundaryWords } from "../../core/Boundary";
import { classesByThreshold } from "../../core/tiering/classesByThreshold";
import { defineFunction } from "../edge/defineFunction";
import { classLabels, labelList } from "../edge/labels";
import { numbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likeClasses } from "../edge/results";
import { word } from "../edge/single";
import { defaultScheme, tierThresholds } from "./tierThresholds";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.TIER
 * @example =KAM.TIER({6200000;3000000;1850000;420000;""}) → {"A";"B";"C";"D";""}
 */
export const tier = defineFunction(
  {
    parameters: {
      values: numbers("value"),
      thresholds: optional(tierThresholds, defaultScheme),
      labels: optional(labelList("text")),
      boundary: word<Boundary>("TierBoundary", ["from", "above"], earlierBoundaryWords),
    },
    result: "each",
  },
  ({ values, thresholds: { bounds, names }, labels, boundary }) => {
    const labelOf = classLabels(labels ?? names, bounds.length + 1);
    return likeClasses(values, classesByThreshold(values.values, bounds, boundary), labelOf);
  },
);

export const tierWords = {
  description:
    "Which tier is each account in? Compares the yearly value of each account with your thresholds.",
  result: "The tier of each value, in the shape of the values.",
  parameters: {
    values: "Value of each account, for example its sales of the year.",
    thresholds:
      "Where each tier begins, best first; 5,000,000, 3,000,000 and 1,000,000 if left out. A table of labels and thresholds also works.",
    labels: "Names of the tiers, best first, one more than there are thresholds; A, B, C, … if left out.",
    boundary: {
      text: '"from" (the default): a tier starts from its threshold, ≥; "above": only above it, >.',
      words: { from: "A tier starts from its threshold (≥)", above: "A tier starts above its threshold (>)" },
    },
  },
  remarks: [
    "Thresholds and labels may come from a table on a sheet of your own, in any order of rows, with or without a header row.",
  ],
  errors: [
    [
      "#VALUE!",
      "`labels` does not hold one name more than `thresholds` holds numbers, or holds a name twice.",
    ],
    [
      "#VALUE!",
      "A threshold or a label stands twice; or in a table of both, not exactly one tier has no threshold (or 0).",
    ],
  ],
} satisfies FunctionWords<typeof tier>;
