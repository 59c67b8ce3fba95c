import { commissionOfEach } from "../../core/commission/commission";
import { dueByPeriod } from "../../core/commission/dueByPeriod";
import type { CommissionOptions } from "../../core/commission/toLadder";
import type { CommissionRequest } from "./types";
import { addMoney } from "./addMoney";
import type { LadderedPayments } from "./sortPayments";

/** The commission of all payments together, without its steps. */
export function methodTotal(
  payments: readonly LadderedPayments[],
  basis: CommissionRequest["basis"],
  options: CommissionOptions,
): number {
  const runs = new Map<string, LadderedPayments[]>();
  for (const payment of payments) {
    const key = basis === "cumulative" ? payment.year : payment.ladder.name;
    const run = runs.get(key);
    if (run) run.push(payment);
    else runs.set(key, [payment]);
  }
  const due = basis === "cumulative" ? dueByPeriod : commissionOfEach;
  const totals = [...runs.values()].map((run) =>
    addMoney(
      due(
        Float64Array.from(run, ({ base }) => base),
        run[0]?.ladder.ladder ?? [],
        options,
      ),
    ),
  );
  return addMoney(totals);
}
