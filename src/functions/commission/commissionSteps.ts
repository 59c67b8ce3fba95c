import { ladderSteps } from "../../core/commission/ladderSteps";
import { decimals, headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { toTable } from "../edge/results";
import { number } from "../edge/single";
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

const columns = ["From", "To", "Rate", "Base", "Commission"] as const;

/**
 * KAM.COMMISSIONSTEPS
 * @example =KAM.COMMISSIONSTEPS(600,{0,0;100,0.1},,,,FALSE) → {100,"",0.1,500,50;"Total","",0.08333333333,600,50}
 */
export const commissionSteps = defineFunction(
  { parameters: { amount: number("money"), ladder, method, boundary, decimals, headers }, result: columns },
  ({ amount, ladder, headers, ...options }) => {
    const { steps, blendedRate, total } = ladderSteps(amount, ladder, options);
    const rows = steps.map((step) => [step.from, step.to, step.rate, step.base, step.commission]);
    return toTable(columns, [...rows, ["Total", "", blendedRate, amount, total]], headers);
  },
);

export const commissionStepsWords = {
  description:
    "How does a commission come about? Every step of the ladder that pays, with its rate, its base and its money.",
  result: "A table with a row per step and a total with the blended rate; the steps add up to the total.",
  parameters: {
    amount: "Amount of the deal, payment or month.",
    ladder: ladderWords,
    method: methodWords,
    boundary: boundaryWords,
    decimals: "Decimals of the money, 0 to 6; 2 if left out.",
    headers: headersWords,
  },
  columns: {
    From: "Amount at which the step begins, money; with overage, in the second row, that of the second step",
    To: "Where the step ends, money; blank in the open last step",
    Rate: "A fraction; in the total the blended rate",
    Base: "Part of the amount that the step pays for, money; in the total the amount",
    Commission: "Money",
  },
  remarks: [
    ladderRowsWords,
    "The total is what KAM.COMMISSION pays, to the cent; its rate is the commission divided by the whole amount.",
  ],
  errors: [...ladderErrors],
} satisfies FunctionWords<typeof commissionSteps>;
