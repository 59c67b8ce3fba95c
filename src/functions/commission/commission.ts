import { commissionOfEach } from "../../core/commission/commission";
import { decimals } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { numbers } from "../edge/numbers";
import { optional } from "../edge/Parameter";
import { likeGrid } from "../edge/results";
import { number } from "../edge/single";
import {
  boundary,
  boundaryTooltips,
  exactWords,
  ladder,
  ladderErrors,
  ladderRowsWords,
  method,
  methodTooltips,
} from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.COMMISSION
 * @example =KAM.COMMISSION({500;1000;2500;2000},{0,0.05;1000,0.1;2000,0.2},"overage") → {25;50;350;250}
 */
export const commission = defineFunction(
  {
    parameters: {
      amounts: numbers("money"),
      ladder,
      method,
      boundary,
      already: optional(number("money"), 0),
      decimals,
    },
    result: "each",
  },
  ({ amounts, ladder, ...options }) => {
    const paid = commissionOfEach(amounts.values, ladder, options);
    return likeGrid(amounts, (index) => {
      const money = paid[index] as number;
      return money === money ? money : "";
    });
  },
);

export const commissionWords = {
  description: "What commission is due? By your ladder of rates, exact to the cent.",
  result: "The commission on each amount, in the shape of the amounts.",
  parameters: {
    amounts: "Amount of each deal, payment or month.",
    ladder:
      "Your ladder, a table: from which amount, rate as a fraction, and if you like a fixed amount added once the step is reached.",
    method: {
      text: '"marginal" (the default): each slice at its own rate; "whole": everything at the rate of the step reached; "overage": what is above the second step at the rate of the step reached.',
      words: methodTooltips,
    },
    boundary: {
      text: '"from" (the default): a step starts from its bound, ≥; "above": only above it, >.',
      words: boundaryTooltips,
    },
    already: "What was credited before in the same period; 0 if left out.",
    decimals: "Decimals of the result, 0 to 6; 2 if left out.",
  },
  remarks: [
    ladderRowsWords,
    exactWords,
    "Deals paid one by one: give what was credited before as `already`, and the parts add up to the commission on the whole. A refund is a negative amount.",
  ],
  errors: [...ladderErrors],
} satisfies FunctionWords<typeof commission>;
