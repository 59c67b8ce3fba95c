import { toLadder } from "../../core/commission/toLadder";
import {
  ladderCheck as oddBounds,
  type LadderCheckRow,
  type LadderOddity,
} from "../../core/commission/ladderCheck";
import { formatAmount } from "../edge/formatAmount";
import { readCommissionOptions } from "../edge/readCommissionOptions";
import { readFlag } from "../edge/readFlag";
import { readTable } from "../edge/readTable";
import { toTable } from "../edge/toTable";

const names = ["From", "Just below", "At", "Jump", "Note"];

const notes = {
  cliff: (row) => `cliff: one more cent pays ${formatAmount(row.jump, 2)} more`,
  paysLess: () => "pays less than below",
  rateFalls: () => "rate falls",
  nothingBelow: (row) => `nothing below ${formatAmount(row.from, 0)}`,
} satisfies Record<LadderOddity, (row: LadderCheckRow) => string>;

/**
 * Does your ladder have cliffs? Every bound where one more cent pays much more, or less, with a note.
 * @customfunction LADDERCHECK
 * @param ladder Your ladder, a table: from which amount, rate as a fraction, and if you like a fixed amount.
 * @param [method] "marginal" (the default), "whole" or "overage", as in KAM.COMMISSION.
 * @param [boundary] "from" (the default) or "above", as in KAM.COMMISSION.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per odd bound: what is paid just below and at it, the jump, a note. Only the header if nothing is odd.
 */
export function ladderCheck(
  ladder: unknown[][],
  method?: unknown,
  boundary?: unknown,
  headers?: unknown,
): unknown[][] {
  const options = readCommissionOptions(method, boundary, null);
  const rows = oddBounds(toLadder(readTable("ladder", ladder)), options).map((row) => [
    row.from,
    row.below,
    row.at,
    row.jump,
    row.oddities.map((oddity) => notes[oddity](row)).join("; "),
  ]);
  return toTable(names, rows, readFlag("headers", headers, true));
}
