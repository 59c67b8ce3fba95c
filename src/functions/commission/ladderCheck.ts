import {
  ladderCheck as oddBounds,
  type LadderCheckRow,
  type LadderOddity,
} from "../../core/commission/ladderCheck";
import { headers, headersWords } from "../commonParameters";
import { defineFunction } from "../edge/defineFunction";
import { toTable } from "../edge/results";
import {
  boundary,
  boundaryWords,
  ladder,
  ladderErrors,
  ladderWords,
  method,
  methodWords,
} from "./ladderParameters";
import type { FunctionWords } from "../FunctionWords";

const columns = ["From", "Just below", "At", "Jump", "Note"] as const;

/**
 * KAM.LADDERCHECK
 * @example =KAM.LADDERCHECK({5000,0.1},,,FALSE) → {5000,0,0,0,"nothing below 5,000"}
 */
export const ladderCheck = defineFunction(
  { parameters: { ladder, method, boundary, headers }, result: columns },
  ({ ladder, headers, ...options }) => {
    const rows = oddBounds(ladder, options).map((row) => [
      row.from,
      row.below,
      row.at,
      row.jump,
      row.oddities.map((oddity) => notes[oddity](row)).join("; "),
    ]);
    return toTable(columns, rows, headers);
  },
);

export const ladderCheckWords = {
  description:
    "Does your ladder have cliffs? Every bound where one more cent pays much more, or less, with a note.",
  result:
    "A table with a row per odd bound: what is paid just below and at it, the jump, a note. Only the header if nothing is odd.",
  parameters: {
    ladder: ladderWords,
    method: methodWords,
    boundary: boundaryWords,
    headers: headersWords,
  },
  columns: {
    From: "Amount at which the step begins, money",
    "Just below": "What the ladder pays one cent below, money; blank at 0",
    At: "What it pays at the bound, money",
    Jump: "The difference, money; blank at 0",
    Note: "What is odd: cliff, pays less than below, rate falls, nothing below, rate above 100 %",
  },
  remarks: [
    "With `whole`, every step is a cliff: people hold back deals or press for them. With `marginal` and rising rates nothing is odd. A rate above 100 % is mostly a per cent typed as a whole number: 1.5 for 1.5 %.",
  ],
  errors: [...ladderErrors],
} satisfies FunctionWords<typeof ladderCheck>;

const notes = {
  cliff: (row) => `cliff: one more cent pays ${formatAmount(row.jump ?? 0, 2)} more`,
  paysLess: () => "pays less than below",
  rateFalls: () => "rate falls",
  nothingBelow: (row) => `nothing below ${formatAmount(row.from, Number.isInteger(row.from) ? 0 : 2)}`,
  rateAboveOne: () => "rate above 100 %",
} satisfies Record<LadderOddity, (row: LadderCheckRow) => string>;

/** An amount with thousands separators and at least the given decimals, the same for every reader. */
function formatAmount(amount: number, decimals: number): string {
  const plain = Math.abs(amount) < 1e15 ? trimZeros(amount.toFixed(6), decimals) : String(amount);
  const [whole = "", fraction] = plain.split(".");
  const grouped = whole.includes("e") ? whole : whole.replace(/\B(?=(?:\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

function trimZeros(text: string, decimals: number): string {
  const [whole = "", fraction = ""] = text.split(".");
  const kept = fraction.replace(/0+$/, "").padEnd(decimals, "0");
  return kept === "" ? whole : `${whole}.${kept}`;
}
