import { classesByShare, defaultCutoffs, type ShareRule } from "../../core/tiering/classesByShare";
import { defineFunction } from "../edge/defineFunction";
import { classLabels, labelList } from "../edge/labels";
import { allNumbers, numberList } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likeClasses } from "../edge/results";
import { word } from "../edge/single";
import type { ErrorWords, FunctionWords } from "../FunctionWords";

/**
 * KAM.TIERBYSHARE
 * @example =KAM.TIERBYSHARE({4800000;2600000;1400000;700000;500000}) → {"A";"A";"A";"B";"C"}
 */
export const tierByShare = defineFunction(
  {
    parameters: {
      values: allNumbers("value"),
      cutoffs: optional(numberList("share"), defaultCutoffs),
      labels: optional(labelList("text")),
      rule: word<ShareRule>("ShareRule", ["start", "end"]),
    },
    result: "together",
  },
  ({ values, cutoffs, labels, rule }) => {
    const labelOf = classLabels(labels, cutoffs.length + 1);
    return likeClasses(values, classesByShare(values.values, cutoffs, rule), labelOf);
  },
);

export const equalValuesWords =
  "Equal values share a class, the best that any of them reaches. A value of 0 or less adds nothing to the total and gets the last class.";
export const cutoffErrors: readonly ErrorWords[] = [
  ["#VALUE!", "`labels` does not hold one name more than `cutoffs` holds numbers, or holds a name twice."],
  ["#VALUE!", "A number stands twice in `cutoffs`."],
  ["#NUM!", "A number of `cutoffs` is not between 0 and 1."],
];

export const tierByShareWords = {
  description:
    "Which accounts make up 80 % of your sales? ABC classes by the running share of the total, largest account first.",
  result: "The class of each value, in the shape of the values.",
  parameters: {
    values: "Value of each account, for example its sales of the year.",
    cutoffs: "Running shares at which each class ends; 0.8 and 0.95 if left out.",
    labels: "Names of the classes, best first, one more than there are cut-offs; A, B, C, … if left out.",
    rule: {
      text: '"start" (the default): the account that crosses a cut-off still belongs to the better class; "end": it does not.',
      words: {
        start: "The account that crosses a cut-off belongs to the better class",
        end: "The account that crosses a cut-off belongs to the next class",
      },
    },
  },
  remarks: [
    equalValuesWords,
    "With `start`, class A holds at least 80 % of the total; with `end`, at most 80 %.",
  ],
  errors: [...cutoffErrors],
} satisfies FunctionWords<typeof tierByShare>;
