import { coverageRatio } from "../../core/funnel/coverageRatio";
import { defineFunction } from "../edge/defineFunction";
import { optional } from "../edge/Parameter";
import { number } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.COVERAGE
 * @example =KAM.COVERAGE(3600000,2000000,800000) → 3
 */
export const coverage = defineFunction(
  {
    parameters: { pipeline: number("money"), target: number("money"), won: optional(number("money"), 0) },
    result: "one",
  },
  ({ pipeline, target, won }) => coverageRatio(pipeline, target, won),
);

export const coverageWords = {
  description: "Is there enough in the funnel? The pipeline divided by what is still missing to the target.",
  result: "A ratio: 3 means three times what is missing.",
  parameters: {
    pipeline: "Amount of the open deals, in full or weighted.",
    target: "The target, money.",
    won: "What is won already; 0 if left out.",
  },
  remarks: [
    "A common rule of thumb: 3 or more with the full amounts of the open deals, 1 or more with their weighted amounts.",
  ],
  errors: [["#DIV/0!", "`won` is `target` or more: nothing is missing."]],
} satisfies FunctionWords<typeof coverage>;
