import { drawRows } from "../../core/commission/drawRows";
import { decimals, headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { settleRow, tableOf } from "../edge/results";
import { sizeOf, wrongShape } from "../edge/rawCells";
import { typedNumber } from "../edge/single";
import { exactWords } from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Earned", "Paid", "Owed"] as const;
const blankRow = ["", "", ""];

/**
 * KAM.DRAW
 * @example =KAM.DRAW({6000;13000;15000},10000) → {"Earned","Paid","Owed";6000,10000,4000;13000,10000,1000;15000,14000,0}
 */
export const draw = defineFunction(
  {
    parameters: {
      earned: allNumbers("money"),
      draw: allNumbers("money"),
      decimals,
      headers,
      recoverFrom: typedNumber("place", 1, { min: 1, whole: true }),
    },
    result: columns,
  },
  ({ earned, draw, headers, ...options }) => {
    const draws = draw.values.length;
    if (draws !== 1 && draws !== earned.values.length)
      throw wrongShape("draw", draw, `one cell or ${sizeOf(earned)}`);
    const rows = drawRows(earned.values, draw.values, options);
    return tableOf(columns, rows.length, (row) => settleRow(rows[row] ?? blankRow), headers);
  },
);

export const drawWords = {
  description:
    "What is paid when a minimum is guaranteed and won back later? A recoverable draw, period after period.",
  result: "A table with a row per period, blank for a blank one: earned, paid, still owed.",
  parameters: {
    earned: "Commission earned in each period, one after the other.",
    draw: "The amount guaranteed: one for all periods, or one for each; a blank is 0.",
    decimals: "Decimals of the money, 0 to 6; 2 if left out.",
    headers: headersWords,
    recoverFrom: "Number of the period from which on what is owed is recovered; 1 if left out.",
  },
  columns: {
    Earned: "Money",
    Paid: "Money",
    Owed: "Still to be recovered after this period, money",
  },
  remarks: [
    "Paid = the larger of the draw and the earnings less what is recovered; recovered is what was owed, but no more than the earnings above the draw. Before `recoverFrom` nothing is recovered; a blank period counts as one.",
    exactWords,
  ],
  errors: [
    ["#VALUE!", "`draw` is neither one cell nor as many as `earned`."],
    ["#NUM!", "A draw is negative."],
  ],
} satisfies FunctionWords<typeof draw>;
