import { payoutAt, type PayoutMode } from "../../core/commission/payoutAt";
import { numberTable } from "../../core/tables/numberTable";
import { defineFunction } from "../edge/defineFunction";
import { numbers } from "../edge/numbers";
import { likeGrid } from "../edge/results";
import { word } from "../edge/single";
import { table } from "../edge/table";
import type { FunctionWords } from "../FunctionWords";

/**
 * KAM.PAYOUT
 * @example =KAM.PAYOUT({0.7;0.9;1;1.1;1.5},{0.8,0.5;1,1;1.2,1.5}) → {0;0.75;1;1.25;1.5}
 */
export const payout = defineFunction(
  {
    parameters: {
      attainments: numbers("attainment"),
      curve: table("curve", numberTable),
      mode: word<PayoutMode>("PayoutMode", ["linear", "step"]),
    },
    result: "each",
  },
  ({ attainments, curve, mode }) =>
    likeGrid(attainments, (index) => {
      const attainment = attainments.values[index] as number;
      return Number.isNaN(attainment) ? "" : payoutAt(attainment, curve, mode);
    }),
);

export const payoutWords = {
  description: "What does an attainment pay? By your payout curve, with accelerators, a threshold and a cap.",
  result: "The payout of each attainment, in the shape of the attainments; 0 below the first point.",
  parameters: {
    attainments: "Attainment of each person or period, for example 1.1 for 110 %.",
    curve:
      "Your curve, a table of two columns: attainment, payout as a share of the target bonus or as money.",
    mode: {
      text: '"linear" (the default): in between two points the payout grows evenly; "step": it jumps at each point.',
      words: { linear: "Grows evenly between the points", step: "Jumps at each point" },
    },
  },
  remarks: [
    "Multiply by the target bonus when the curve gives fractions. Nothing is paid below the first point, and no more than at the last point above it: a threshold and a cap.",
  ],
  errors: [],
} satisfies FunctionWords<typeof payout>;
