import { type Boundary, earlierBoundaryWords } from "../../core/Boundary";
import { type CommissionMethod, toLadder } from "../../core/commission/toLadder";
import type { ErrorWords, ParameterWords } from "../FunctionWords";
import { word } from "../edge/single";
import { table } from "../edge/table";

/** What the functions of a commission ladder take, each with its words. */
export const ladder = table("ladder", toLadder);
export const ladderWords =
  "Your ladder, a table: from which amount, to which (may be left out), rate as a fraction, and if you like a fixed amount.";
export const ladderRowsWords =
  "The ladder may stand in any order of rows, with or without a header row. Headers (From, To, Rate, Fixed) say which column is which, in any order; without them a second column in which each step ends where the next begins is left out. If its first step begins above 0, nothing is paid below. Rates are fractions, so a cell shown as 1.5 % is right.";
export const ladderErrors: readonly ErrorWords[] = [
  [
    "#VALUE!",
    "The columns of `ladder` could be read in two ways, or in none: give it the headers From, To, Rate, Fixed.",
  ],
  ["#NUM!", "A start or a rate of `ladder` is negative."],
];

export const method = word<CommissionMethod>("Method", ["marginal", "whole", "overage"]);
export const methodTooltips = {
  marginal: "Each slice of the amount at its own rate",
  whole: "The whole amount at the rate of the step reached",
  overage: "What is above the second step at the rate of the step reached",
};
export const methodWords: ParameterWords<typeof method> = {
  text: '"marginal" (the default), "whole" or "overage", as in KAM.COMMISSION.',
  words: methodTooltips,
};

export const boundary = word<Boundary>("LadderBoundary", ["from", "above"], earlierBoundaryWords);
export const boundaryTooltips = {
  from: "A step starts from its bound (≥)",
  above: "A step starts above its bound (>)",
};
export const boundaryWords: ParameterWords<typeof boundary> = {
  text: '"from" (the default) or "above", as in KAM.COMMISSION.',
  words: boundaryTooltips,
};

export const exactWords =
  "Money is computed in decimals, not in binary fractions, and rounded half up (away from 0), as on paper.";
