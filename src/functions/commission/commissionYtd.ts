import { dueByPeriod } from "../../core/commission/commission";
import { toLadder } from "../../core/commission/toLadder";
import { likeGrid } from "../edge/likeGrid";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readCommissionOptions } from "../edge/readCommissionOptions";
import { readTable } from "../edge/readTable";

/**
 * What is due this month when the ladder counts the whole year? The commission of each period on the running total.
 * @customfunction COMMISSIONYTD
 * @param amounts Amount of each period, one after the other.
 * @param ladder Your ladder, a table: from which amount, rate as a fraction, and if you like a fixed amount.
 * @param [method] "marginal" (the default), "whole" or "overage", as in KAM.COMMISSION.
 * @param [boundary] "from" (the default) or "above", as in KAM.COMMISSION.
 * @param [decimals] Decimals of the result, 0 to 6; 2 if left out.
 * @returns What is due in each period, in the shape of the amounts; it adds up to the commission on the sum.
 */
export function commissionYtd(
  amounts: unknown[][],
  ladder: unknown[][],
  method?: unknown,
  boundary?: unknown,
  decimals?: unknown,
): unknown[][] {
  const grid = readAllNumbers("amounts", amounts);
  const steps = toLadder(readTable("ladder", ladder));
  const due = dueByPeriod(grid.values, steps, readCommissionOptions(method, boundary, decimals));
  return likeGrid(grid, (index) => (Number.isNaN(due[index]) ? "" : due[index]));
}
