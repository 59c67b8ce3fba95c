import { type MarginTiming, presentValue } from "../../core/tiering/presentValue";
import { defineFunction } from "../edge/defineFunction";
import { optional } from "../edge/Parameter";
import { number, word } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.LIFETIMEVALUE
 * @example =KAM.LIFETIMEVALUE(120000,0.9,0.1) → 660000
 */
export const lifetimeValue = defineFunction(
  {
    parameters: {
      margin: number("money"),
      retention: number("share", { min: 0, max: 1 }),
      discountRate: number("share", { above: -1 }),
      periods: optional(number("whole", { min: 0, whole: true })),
      cost: optional(number("money"), 0),
      timing: word<MarginTiming>("MarginTiming", ["start", "end"]),
    },
    result: "one",
  },
  ({ margin, retention, discountRate, periods, cost, timing }) =>
    presentValue(margin, retention, discountRate, {
      ...(periods === undefined ? {} : { periods }),
      cost,
      timing,
    }),
);

export const lifetimeValueWords = {
  description:
    "What is a customer worth over the years? The margins to come, weighted by the chance that the customer stays and discounted to today.",
  result: "The value today, money.",
  parameters: {
    margin: "Margin per period, money.",
    retention: "Chance that the customer stays from one period to the next, 0 to 1.",
    discountRate: "Discount rate per period, for example 0.1.",
    periods: "Number of periods; without end if left out.",
    cost: "What winning the customer costs today; 0 if left out.",
    timing: {
      text: '"start" (the default): the first margin comes now; "end": after one period, if the customer stays.',
      words: { start: "The first margin comes now", end: "The first margin comes after one period" },
    },
  },
  remarks: ["Margin, retention and discount rate must be of the same period, usually a year."],
  errors: [
    [
      "#NUM!",
      "Without `periods`: the sum without end does not converge, for `retention` is not below 1 + `discountRate`.",
    ],
  ],
} satisfies FunctionWords<typeof lifetimeValue>;
