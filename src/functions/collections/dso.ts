import { daysSalesOutstanding } from "../../core/collections/receivables";
import { defineFunction } from "../edge/defineFunction";
import { number } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.DSO
 * @example =KAM.DSO(1500000,4500000,90) → 30
 */
export const dso = defineFunction(
  {
    parameters: { receivable: number("money"), sales: number("money"), days: number("days") },
    result: "one",
  },
  ({ receivable, sales, days }) => daysSalesOutstanding(receivable, sales, days),
);

export const dsoWords = {
  description: "How long do you wait for your money? Days sales outstanding.",
  result: "Days.",
  parameters: {
    receivable: "What customers owe you at the end of the time.",
    sales: "Sales of the time.",
    days: "Days in the time, for example 90.",
  },
  remarks: ["Receivable and sales should both be with tax, or both without."],
  errors: [["#DIV/0!", "`sales` is 0."]],
} satisfies FunctionWords<typeof dso>;
