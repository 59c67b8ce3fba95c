import { splitParts } from "../../core/commission/splitParts";
import { decimals } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { likeGrid } from "../edge/results";
import { number } from "../edge/single";
import { exactWords } from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.SPLIT
 * @example =KAM.SPLIT(10000,{3;2;2}) → {4285.72;2857.14;2857.14}
 */
export const split = defineFunction(
  { parameters: { amount: number("money"), shares: allNumbers("weight"), decimals }, result: "together" },
  ({ amount, shares, decimals }) => {
    const parts = splitParts(amount, shares.values, decimals);
    return likeGrid(shares, (index) => (Number.isNaN(parts[index]) ? "" : parts[index]));
  },
);

export const splitWords = {
  description: "Who gets how much of a shared deal? Parts that add up to the amount to the last cent.",
  result: "One part per share, in the shape of the shares.",
  parameters: {
    amount: "The amount to share out.",
    shares: "Share of each person; proportions, they need not add up to 1.",
    decimals: "Decimals of the parts, 0 to 6; 2 if left out.",
  },
  remarks: [
    exactWords,
    "Cents that are left over go to the parts with the largest remainders, in a tie to the earlier one.",
  ],
  errors: [
    ["#NUM!", "A share is negative."],
    ["#DIV/0!", "No share is above 0."],
  ],
  sources: [
    "M. L. Balinski and H. P. Young, Fair Representation, Yale 1982: the method of largest remainders (Hamilton, Hare).",
  ],
} satisfies FunctionWords<typeof split>;
