import { drawRows } from "../../core/commission/drawRows";
import { decimals, headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { allNumbers } from "../edge/numbers";
import { toTable } from "../edge/results";
import { number } from "../edge/single";
import { exactWords } from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = ["Earned", "Paid", "Owed"] as const;

/**
 * KAM.DRAW
 * @example =KAM.DRAW({6000;13000;15000},10000) → {"Earned","Paid","Owed";6000,10000,4000;13000,10000,1000;15000,14000,0}
 */
export const draw = defineFunction(
  {
    parameters: { earned: allNumbers("money"), draw: number("money", { min: 0 }), decimals, headers },
    result: columns,
  },
  ({ earned, draw, decimals, headers }) => {
    const rows = drawRows(earned.values, draw, decimals);
    return toTable(
      columns,
      rows.map((row) => (row ? [row.earned, row.paid, row.owed] : ["", "", ""])),
      headers,
    );
  },
);

export const drawWords = {
  description:
    "What is paid when a minimum is guaranteed and won back later? A recoverable draw, period after period.",
  result: "A table with a row per period, blank for a blank one: earned, paid, still owed.",
  parameters: {
    earned: "Commission earned in each period, one after the other.",
    draw: "The amount guaranteed per period.",
    decimals: "Decimals of the money, 0 to 6; 2 if left out.",
    headers: headersWords,
  },
  columns: {
    Earned: "Money",
    Paid: "Money",
    Owed: "Still to be recovered after this period, money",
  },
  remarks: [
    "Paid = the larger of the draw and the earnings less what is recovered; recovered is what was owed, but no more than the earnings above the draw.",
    exactWords,
  ],
  errors: [],
} satisfies FunctionWords<typeof draw>;
