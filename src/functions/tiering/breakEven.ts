import { extraVolume } from "../../core/tiering/extraVolume";
import { defineFunction } from "../edge/defineFunction";
import { numbers } from "../edge/numbers";
import { likePair } from "../edge/results";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.BREAKEVEN
 * @example =KAM.BREAKEVEN({0.2;0.3;0.25},{0.05;0.05;0.1}) → {0.3333333333;0.2;0.6666666667}
 */
export const breakEven = defineFunction(
  { parameters: { margins: numbers("share"), discounts: numbers("share") }, result: "each" },
  ({ margins, discounts }) => likePair(margins, "discounts", discounts, extraVolume),
);

export const breakEvenWords = {
  description: "How much more must you sell to pay for a discount? The extra volume that keeps the profit.",
  result: "Extra volume as a fraction: 0.33 means a third more. Negative: what you may lose.",
  parameters: {
    margins: "Gross margin as a fraction of the price, for example 0.2.",
    discounts: "Price cut as a fraction of the price, for example 0.05; negative for a price rise.",
  },
  remarks: ["One margin goes with many discounts, and the other way round."],
  errors: [
    [
      "#NUM!",
      "A discount is not below its margin: no volume would make up for it. Only its own result fails.",
    ],
  ],
} satisfies FunctionWords<typeof breakEven>;
