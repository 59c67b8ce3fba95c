import { moneyPerDay } from "../../core/funnel/moneyPerDay";
import { defineFunction } from "../edge/defineFunction";
import { number } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.VELOCITY
 * @example =KAM.VELOCITY(24,0.3,150000,90) → 12000
 */
export const velocity = defineFunction(
  {
    parameters: {
      deals: number("deals", { min: 0 }),
      winRate: number("share", { min: 0, max: 1 }),
      dealValue: number("money"),
      cycleDays: number("days", { min: 0 }),
    },
    result: "one",
  },
  ({ deals, winRate, dealValue, cycleDays }) => moneyPerDay(deals, winRate, dealValue, cycleDays),
);

export const velocityWords = {
  description:
    "How fast does the funnel earn? Money per day from deals, win rate, deal size and length of the sales cycle.",
  result: "Money per day.",
  parameters: {
    deals: "Number of open deals.",
    winRate: "Chance of winning a deal, 0 to 1.",
    dealValue: "Average amount of a deal.",
    cycleDays: "Days from the first contact to the signature.",
  },
  remarks: ["Count deals, win rate and cycle over the same stretch of time and the same kind of deals."],
  errors: [["#DIV/0!", "`cycleDays` is 0."]],
} satisfies FunctionWords<typeof velocity>;
