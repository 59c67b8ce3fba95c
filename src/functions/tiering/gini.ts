import { giniCoefficient } from "../../core/tiering/concentration";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { flag } from "../edge/single";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.GINI
 * @example =KAM.GINI({4800000;2600000;1400000;700000;500000}) → 0.42
 */
export const gini = defineFunction(
  { parameters: { values: allNumbers("value"), corrected: flag(false) }, result: "one" },
  ({ values, corrected }) => giniCoefficient(values.values, corrected),
);

export const giniWords = {
  description:
    "How unequal are your accounts? The Gini coefficient: 0 when all are the same, near 1 when one has nearly everything.",
  result: "A number from 0 to 1.",
  parameters: {
    values: "Value of each account.",
    corrected: "TRUE corrects for few accounts, times n/(n-1); FALSE if left out.",
  },
  remarks: [
    "The population form: with the values in ascending order, Σ(2i − n − 1) · xᵢ ÷ (n · Σxᵢ).",
    "Few accounts cannot reach 1: with n accounts the most is (n − 1) ÷ n, which `corrected` scales to 1.",
  ],
  errors: [
    ["#NUM!", "A value is negative."],
    ["#DIV/0!", "The values add up to 0; or there is only one and `corrected` is TRUE."],
  ],
  sources: [
    "A. Sen, On Economic Inequality, Oxford 1973, chapter 2.",
    "G. Deltas, The Small-Sample Bias of the Gini Coefficient, Review of Economics and Statistics 85 (2003), 226–234: the factor n ÷ (n − 1).",
  ],
} satisfies FunctionWords<typeof gini>;
