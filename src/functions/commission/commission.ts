import { commissionOfEach } from "../../core/commission/commission";
import { DomainError } from "../../core/DomainError";
import { decimals } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { type CellFailure, toCellError } from "../edge/cellErrors";
import { type NumberGrid, numbers } from "../edge/numbers";
import { optional, type Parameter } from "../edge/Parameter";
import { isOmitted, sizeOf, wrongShape } from "../edge/rawCells";
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

const money = numbers("money");

/** Undefined when left out; a blank cell alone is a quota that is missing. */
const quotas: Parameter<NumberGrid | undefined> = {
  ...optional(money),
  read: (name, raw) => (isOmitted(raw) && !Array.isArray(raw) ? undefined : money.read(name, raw)),
};

/**
 * KAM.COMMISSION
 * @example =KAM.COMMISSION({500;1000;2500;2000},{0,0.05;1000,0.1;2000,0.2},"overage") → {25;50;350;250}
 */
export const commission = defineFunction(
  {
    parameters: {
      amounts: money,
      ladder,
      method,
      boundary,
      already: optional(number("money"), 0),
      decimals,
      quotas,
    },
    result: "each",
  },
  ({ amounts, ladder, quotas, ...options }) => {
    if (quotas && quotas.values.length !== 1 && sizeOf(quotas) !== sizeOf(amounts))
      throw wrongShape("quotas", quotas, `one cell or ${sizeOf(amounts)}`);
    const paid = commissionOfEach(amounts.values, ladder, options, quotas?.values);
    return likeGrid(amounts, (index) => {
      const money = paid[index] as number;
      if (money === money) return money;
      return quotas && !Number.isNaN(amounts.values[index]) ? quotaError(quotas, index) : "";
    });
  },
);

export const commissionWords = {
  description: "What commission is due? By your ladder of rates, exact to the cent.",
  result: "The commission on each amount, in the shape of the amounts.",
  parameters: {
    amounts: "Amount of each deal, payment or month.",
    ladder:
      "Your ladder, a table: from which amount, to which (may be left out), rate as a fraction, and if you like a fixed amount.",
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
    quotas:
      "The quota of each amount, or one for all: the ladder then begins at shares of it, 0.5 for 50 %. Left out, it begins at money.",
  },
  remarks: [
    ladderRowsWords,
    "With `marginal` the fixed amounts of all steps reached are added; with `whole` and `overage` that of the step reached alone, so that it may be a quick deduction (negative).",
    exactWords,
    "Deals paid one by one: give what was credited before as `already`, and the parts add up to the commission on the whole. A refund is a negative amount.",
  ],
  errors: [
    ...ladderErrors,
    ["#VALUE!", "A quota is blank beside an amount. Only its own result fails."],
    ["#NUM!", "A quota is 0 or negative. Only its own result fails."],
  ],
} satisfies FunctionWords<typeof commission>;

/** The error of an amount whose quota is none, in its own cell. */
function quotaError(quotas: NumberGrid, index: number): CellFailure {
  const cell = quotas.values.length === 1 ? 0 : index;
  const [error, value] = [quotas.errors.get(cell), quotas.values[cell] as number];
  const details = { parameter: "quotas", item: cell + 1 };
  if (error) return error;
  if (Number.isNaN(value)) return toCellError(new DomainError("missing", details));
  return toCellError(new DomainError("outOfRange", { ...details, value, expected: "above 0" }));
}
