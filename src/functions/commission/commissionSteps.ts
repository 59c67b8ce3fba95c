import { ladderSteps } from "../../core/commission/ladderSteps";
import { toLadder } from "../../core/commission/toLadder";
import { readCommissionOptions } from "../edge/readCommissionOptions";
import { readFlag } from "../edge/readFlag";
import { readNumber } from "../edge/readNumber";
import { readTable } from "../edge/readTable";
import { toTable } from "../edge/toTable";

const names = ["From", "To", "Rate", "Base", "Commission"];

/**
 * How does a commission come about? Every step of the ladder that pays, with its rate, its base and its money.
 * @customfunction COMMISSIONSTEPS
 * @param amount Amount of the deal, payment or month.
 * @param ladder Your ladder, a table: from which amount, rate as a fraction, and if you like a fixed amount.
 * @param [method] "marginal" (the default), "whole" or "overage", as in KAM.COMMISSION.
 * @param [boundary] "from" (the default) or "above", as in KAM.COMMISSION.
 * @param [decimals] Decimals of the money, 0 to 6; 2 if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per step and a total with the blended rate; the steps add up to the total.
 */
export function commissionSteps(
  amount: unknown,
  ladder: unknown[][],
  method?: unknown,
  boundary?: unknown,
  decimals?: unknown,
  headers?: unknown,
): unknown[][] {
  const options = readCommissionOptions(method, boundary, decimals);
  const result = ladderSteps(readNumber("amount", amount), toLadder(readTable("ladder", ladder)), options);
  const rows = result.steps.map((step) => [step.from, step.to, step.rate, step.base, step.commission]);
  const total = ["Total", "", result.blendedRate, result.base, result.total];
  return toTable(names, [...rows, total], readFlag("headers", headers, true));
}
