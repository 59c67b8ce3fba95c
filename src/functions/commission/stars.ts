import { defaultStarThresholds, starsOf } from "../../core/commission/scorecard";
import { defineFunction } from "../edge/defineFunction";
import { numberList, numbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likeClasses } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.STARS
 * @example =KAM.STARS({58;66;78;91;97}) → {0;1;2;4;5}
 */
export const stars = defineFunction(
  {
    parameters: {
      scores: numbers("points"),
      thresholds: optional(numberList("points"), defaultStarThresholds),
    },
    result: "each",
  },
  ({ scores, thresholds }) => {
    const counts = [0, ...thresholds].map((_, count) => count);
    return likeClasses(scores, starsOf(scores.values, thresholds), counts);
  },
);

export const starsWords = {
  description: "How many stars does each salesperson get? The number of thresholds that a score reaches.",
  result: "A number of stars per score, in the shape of the scores.",
  parameters: {
    scores: "Score of each person, usually 0 to 100.",
    thresholds: "Scores at which each star begins; 60, 70, 80, 90 and 95 if left out.",
  },
  remarks: ["A score equal to a threshold has reached it."],
  errors: [["#VALUE!", "A number stands twice in `thresholds`."]],
} satisfies FunctionWords<typeof stars>;
