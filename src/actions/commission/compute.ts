import { checkMapping } from "../list/checkMapping";
import { ActionError, type Message } from "../list/messages";
import type { CommissionPreview, CommissionRequest } from "./types";
import type { ListJob } from "../list/ListFeature";
import { addMoney, personStatements } from "./statements";
import { readPayments, sortPayments, type LadderedPayments } from "./payments";
import { requestLadders, type RequestLadders } from "./ladders";
import { commissionOfEach, dueByPeriod } from "../../core/commission/commission";
import type { CommissionOptions } from "../../core/commission/toLadder";

export interface CommissionFigures extends Omit<CommissionPreview, "touched" | "problems" | "reading"> {
  readonly ladders: RequestLadders["byKey"];
  /** Of the firm's year, 1 … 12. */
  readonly firstMonth: number;
}

const methods = ["marginal", "whole", "overage"] as const;
const mostDecimals = 6;

/**
 * The commission of everybody, of loaded data alone, exact to `decimals`. Gives way to the pane every 40 ms.
 * Errors: those of checkMapping; `decimalsInvalid`; `cancelled`.
 */
export async function computeCommission(
  { request, table, settings, language }: ListJob<CommissionRequest>,
  signal?: AbortSignal,
): Promise<CommissionFigures> {
  checkMapping("payments", table, request.mapping, language);
  const { decimals } = request;
  const { firstMonth } = settings.options;
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals)
    throw new ActionError("decimalsInvalid", { value: decimals });
  const { groups, notes } = await readPayments(request, table, firstMonth, signal);
  const ladders = requestLadders(new Set(groups.map(({ ladder }) => ladder)), settings, language);
  const payments = sortPayments(groups, ladders, firstMonth, language);
  const options = { method: request.method, boundary: request.boundary, decimals };
  const { people, negative } = await personStatements(
    payments,
    { ...request, firstMonth },
    options,
    language,
    signal,
  );
  const otherMethods = methods
    .filter((method) => method !== request.method)
    .map((method) => ({
      method,
      commission: methodTotal(payments, request.basis, { ...options, method }),
    }));
  const refunds: Message[] = negative === 0 ? [] : [{ key: "noteRefunds", params: { count: negative } }];
  const none: Message[] = groups.length === 0 ? [{ key: "noPayments", params: {} }] : [];
  return {
    people,
    base: addMoney(people.map(({ base }) => base)),
    commission: addMoney(people.map(({ commission }) => commission)),
    otherMethods,
    conflicts: [...none, ...ladders.conflicts],
    notes: [...notes, ...refunds],
    ladders: ladders.byKey,
    firstMonth,
  };
}

/** The commission of all payments together, without its steps. */
function methodTotal(
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
