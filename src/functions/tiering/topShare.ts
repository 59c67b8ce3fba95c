import { defaultTop, shareOfTop } from "../../core/tiering/concentration";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { typedNumber } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.TOPSHARE
 * @example =KAM.TOPSHARE({4800000;2600000;1400000;700000;500000}) → 0.48
 */
export const topShare = defineFunction(
  { parameters: { values: allNumbers("value"), top: typedNumber("top", defaultTop) }, result: "one" },
  ({ values, top }) => shareOfTop(values.values, top),
);

export const topShareWords = {
  description: "How much hangs on your largest accounts? Their share of the total.",
  result: "A share of the total, 0 to 1.",
  parameters: {
    values: "Value of each account.",
    top: "Which accounts count as the largest: a fraction such as 0.2, or a number of accounts such as 10; 0.2 if left out.",
  },
  remarks: ["The number of accounts is rounded up: 20 % of 7 accounts are 2."],
  errors: [
    ["#NUM!", "`top` is 0, negative, or above 1 and not whole; or the values add up to less than 0."],
    ["#DIV/0!", "The values add up to 0."],
  ],
} satisfies FunctionWords<typeof topShare>;
