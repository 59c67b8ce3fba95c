import { DomainError } from "../../core/DomainError";
import { defaultCuts, quadrant, quadrantLabels } from "../../core/tiering/quadrant";
import { defineFunction } from "../edge/defineFunction";
import { classLabels, labelList } from "../edge/labels";
import { numberList, numbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likePair } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.MATRIX
 * @example =KAM.MATRIX({0.8;0.7;0.3;0.2},{0.3;0.9;0.6;0.4}) → {"Star";"Strategic";"Status";"Streamline"}
 */
export const matrix = defineFunction(
  {
    parameters: {
      attractiveness: numbers("number"),
      strengths: numbers("number"),
      cuts: optional(numberList("number"), defaultCuts),
      labels: optional(labelList("text"), quadrantLabels),
    },
    result: "each",
  },
  ({ attractiveness, strengths, cuts, labels }) => {
    const [attractive, strong] = cuts;
    if (attractive === undefined || strong === undefined || cuts.length > 2) {
      throw new DomainError("shape", { parameter: "cuts", value: cuts.length, expected: "two numbers" });
    }
    const labelOf = classLabels(labels, quadrantLabels.length);
    return likePair(
      attractiveness,
      "strengths",
      strengths,
      (a, b) => labelOf[quadrant(a, b, [attractive, strong])],
    );
  },
);

export const matrixWords = {
  description:
    "Where should you invest? The portfolio quadrant of each account: how attractive it is, and how strong you are there.",
  result: "The quadrant of each account, in the shape of the input.",
  parameters: {
    attractiveness: "Attractiveness of each account, for example a score of 0 to 1.",
    strengths: "Your relative strength at each account, on a scale of its own.",
    cuts: "Where high begins, for attractiveness and for strength; 0.5 and 0.5 if left out.",
    labels:
      "Four names: attractive and weak, attractive and strong, unattractive and strong, unattractive and weak.",
  },
  remarks: [
    "Star: attractive, but weak there: invest. Strategic: attractive and strong: defend. Status: unattractive, but strong: keep at low cost. Streamline: neither: simplify. A number at the cut is high.",
  ],
  errors: [["#VALUE!", "`cuts` does not hold two numbers, or `labels` four different names."]],
} satisfies FunctionWords<typeof matrix>;
