import { herfindahlIndex } from "../../core/tiering/concentration";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.HHI
 * @example =KAM.HHI({4800000;2600000;1400000;700000;500000}) → 0.325
 */
export const hhi = defineFunction(
  { parameters: { values: allNumbers("value") }, result: "one" },
  ({ values }) => herfindahlIndex(values.values),
);

export const hhiWords = {
  description:
    "How concentrated is your business? The Herfindahl-Hirschman index: 1 divided by the number of accounts when all are the same, 1 when there is only one.",
  result: "A number from 0 to 1.",
  parameters: {
    values: "Value of each account.",
  },
  remarks: ["Authorities write the index with 10,000 for 1: multiply by 10,000 to compare."],
  errors: [
    ["#NUM!", "A value is negative."],
    ["#DIV/0!", "The values add up to 0."],
  ],
  sources: ["A. O. Hirschman, The Paternity of an Index, American Economic Review 54 (1964), 761–762."],
} satisfies FunctionWords<typeof hhi>;
