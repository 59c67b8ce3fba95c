import { dueByPeriod } from "../../core/commission/commission";
import { decimals } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { likeGrid } from "../edge/results";
import {
  boundary,
  boundaryWords,
  ladder,
  ladderErrors,
  ladderRowsWords,
  ladderWords,
  method,
  methodWords,
} from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.COMMISSIONYTD
 * @example =KAM.COMMISSIONYTD({500000;500000},{0,0.01;900000,0.02}) → {5000;6000}
 */
export const commissionYtd = defineFunction(
  { parameters: { amounts: allNumbers("money"), ladder, method, boundary, decimals }, result: "together" },
  ({ amounts, ladder, ...options }) => {
    const due = dueByPeriod(amounts.values, ladder, options);
    return likeGrid(amounts, (index) => (Number.isNaN(due[index]) ? "" : due[index]));
  },
);

export const commissionYtdWords = {
  description:
    "What is due this month when the ladder counts the whole year? The commission of each period on the running total.",
  result: "What is due in each period, in the shape of the amounts; it adds up to the commission on the sum.",
  parameters: {
    amounts: "Amount of each period, one after the other.",
    ladder: ladderWords,
    method: methodWords,
    boundary: boundaryWords,
    decimals: "Decimals of the result, 0 to 6; 2 if left out.",
  },
  remarks: [
    ladderRowsWords,
    "Amounts are read row by row, each row from left to right. A blank month pays nothing and stays blank.",
  ],
  errors: [...ladderErrors],
} satisfies FunctionWords<typeof commissionYtd>;
