import { classesByRank, defaultPercents, defaultRankLabels } from "../../core/tiering/classesByRank";
import { defineFunction } from "../edge/defineFunction";
import { classLabels, labelList } from "../edge/labels";
import { allNumbers, numberList } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likeClasses } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.TIERBYRANK
 * @example =KAM.TIERBYRANK({5;5;1}) → {"VIP";"VIP";"Small"}
 */
export const tierByRank = defineFunction(
  {
    parameters: {
      values: allNumbers("value"),
      percents: optional(numberList("share"), defaultPercents),
      labels: optional(labelList("text"), defaultRankLabels),
    },
    result: "together",
  },
  ({ values, percents, labels }) => {
    const labelOf = classLabels(labels, percents.length);
    return likeClasses(values, classesByRank(values.values, percents), labelOf);
  },
);

export const tierByRankWords = {
  description:
    "Which accounts are your top 1 %, next 4 %, next 15 %? Classes by rank, as a share of the number of accounts.",
  result: "The class of each value, in the shape of the values.",
  parameters: {
    values: "Value of each account, for example its sales of the year.",
    percents:
      "Share of the accounts in each class, best first, adding up to 1; 1 %, 4 %, 15 % and 80 % if left out.",
    labels: "Names of the classes, best first; VIP, Important, Key, Small if left out.",
  },
  remarks: [
    "The last rank of a class is rounded up: 1 % of 40 accounts is rank 1. Equal values share a class, so it may hold more.",
  ],
  errors: [
    [
      "#VALUE!",
      "`labels` does not hold as many names as `percents` holds numbers (four if left out), or holds a name twice.",
    ],
    ["#NUM!", "A number of `percents` is negative, or they do not add up to 1."],
  ],
} satisfies FunctionWords<typeof tierByRank>;
