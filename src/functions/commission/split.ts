import { splitParts } from "../../core/commission/splitParts";
import { defaultDecimals } from "../../core/decimal/Decimal";
import { likeGrid } from "../edge/likeGrid";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readNumber } from "../edge/readNumber";

/**
 * Who gets how much of a shared deal? Parts that add up to the amount to the last cent.
 * @customfunction SPLIT
 * @param amount The amount to share out.
 * @param shares Share of each person; proportions, they need not add up to 1.
 * @param [decimals] Decimals of the parts, 0 to 6; 2 if left out.
 * @returns One part per share, in the shape of the shares.
 */
export function split(amount: unknown, shares: unknown[][], decimals?: unknown): unknown[][] {
  const grid = readAllNumbers("shares", shares);
  const money = splitParts(
    readNumber("amount", amount),
    grid.values,
    readNumber("decimals", decimals, defaultDecimals),
  );
  return likeGrid(grid, (index) => (Number.isNaN(money[index]) ? "" : money[index]));
}
