import { commissionOfEach } from "../../core/commission/commission";
import { toLadder } from "../../core/commission/toLadder";
import { likeGrid } from "../edge/likeGrid";
import { readCommissionOptions } from "../edge/readCommissionOptions";
import { readNumber } from "../edge/readNumber";
import { readNumbers } from "../edge/readNumbers";
import { readTable } from "../edge/readTable";

/**
 * What commission is due? By your ladder of rates, exact to the cent.
 * @customfunction COMMISSION
 * @param amounts Amount of each deal, payment or month.
 * @param ladder Your ladder, a table: from which amount, rate as a fraction, and if you like a fixed amount added once the step is reached.
 * @param [method] "marginal" (the default): each slice at its own rate; "whole": everything at the rate of the step reached; "overage": what is above the second step at the rate of the step reached.
 * @param [boundary] "from" (the default): a step starts from its bound, ≥; "above": only above it, >.
 * @param [already] What was credited before in the same period; 0 if left out.
 * @param [decimals] Decimals of the result, 0 to 6; 2 if left out.
 * @returns The commission on each amount, in the shape of the amounts.
 */
export function commission(
  amounts: unknown[][],
  ladder: unknown[][],
  method?: unknown,
  boundary?: unknown,
  already?: unknown,
  decimals?: unknown,
): unknown[][] {
  const grid = readNumbers("amounts", amounts);
  const steps = toLadder(readTable("ladder", ladder));
  const options = readCommissionOptions(method, boundary, decimals);
  const paid = commissionOfEach(grid.values, steps, {
    ...options,
    already: readNumber("already", already, 0),
  });
  return likeGrid(grid, (index) => {
    const money = paid[index] as number;
    return money === money ? money : "";
  });
}
