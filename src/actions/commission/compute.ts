import { checkMapping } from "../list/checkMapping";
import { ActionError, type Message } from "../list/messages";
import type { CommissionPreview, CommissionRequest } from "./types";
import type { ListJob } from "../list/ListFeature";
import { addMoney } from "../../core/decimal/addMoney";
import { mostDecimals } from "../../core/decimal/Decimal";
import { breathe, pause } from "../../excel/pause";
import { personStatements } from "./statements";
import { readCommission } from "./readCommission";
import { readPayments } from "./payments";
import { filteredOut, onlyPeriods, periodWindow, sayFilter, wantsPerson } from "./paymentFilter";
import { type LadderedPayments, type PaidLadder, sortPayments } from "./ladderedPayments";
import type { Said } from "../../core/reading/Reading";
import { commissionOfEach, dueByPeriod } from "../../core/commission/commission";
import type { CommissionOptions } from "../../core/commission/toLadder";

export interface CommissionFigures extends Omit<CommissionPreview, "touched" | "problems" | "reading"> {
  /** The ladders that were paid by, each once per quota. */
  readonly ladders: readonly PaidLadder[];
  /** Of the firm's year, 1 … 12. */
  readonly firstMonth: number;
  /** What the job asks and says beyond the reading of the list. */
  readonly reading: Said;
}

const methods = ["marginal", "whole", "overage"] as const;

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
  await pause();
  const reading = readCommission({ request, table, settings, language });
  const { ladders } = reading;
  const asked = { ...request, firstMonth };
  const { groups: every, ...read } = await readPayments(asked, table, reading.rows, signal);
  await breathe();
  const out = filteredOut(request, table);
  const rows = { ...reading.rows, leftOut: new Set([...reading.rows.leftOut, ...out]) };
  const counted =
    out.size === 0 ? { groups: every, ...read } : await readPayments(asked, table, rows, signal);
  const { isShown, isUntil } = periodWindow(asked);
  const isWanted = wantsPerson(request);
  // What is due on the year to date needs what came before, too.
  const isNeeded = request.basis === "cumulative" ? isUntil : isShown;
  const groups = counted.groups.filter(({ person, period }) => isWanted(person) && isNeeded(period));
  const sorted = sortPayments(groups, ladders, counted.quotas, asked, language);
  const { payments } = sorted;
  await breathe();
  const filter = sayFilter(asked, table, every, counted.groups, language);
  const options = { method: request.method, boundary: request.boundary, decimals };
  const statements = await personStatements(payments, asked, options, language, signal);
  const { negative } = statements;
  const people = onlyPeriods(statements.people, isShown);
  const otherMethods = methods
    .filter((method) => method !== request.method)
    .map((method) => ({
      method,
      commission: methodTotal(payments, request.basis, { ...options, method }, isShown),
    }));
  const refunds: Message[] = negative === 0 ? [] : [{ key: "noteRefunds", params: { count: negative } }];
  const none: Message[] = every.length === 0 ? [{ key: "noPayments", params: {} }] : [];
  return {
    people,
    base: addMoney(people.map(({ base }) => base)),
    commission: addMoney(people.map(({ commission }) => commission)),
    otherMethods,
    conflicts: [...none, ...filter.conflicts, ...ladders.conflicts, ...sorted.conflicts],
    notes: [...filter.notes, ...counted.notes, ...sorted.notes, ...refunds],
    ...{ filtered: filter.filtered, choices: filter.choices },
    ladders: paidLadders(payments.filter(({ period }) => isShown(period))),
    firstMonth,
    reading,
  };
}

function paidLadders(payments: readonly LadderedPayments[]): readonly PaidLadder[] {
  const ladders = new Map(payments.map(({ ladder }) => [ladderKey(ladder), ladder]));
  return [...ladders.values()];
}

const ladderKey = ({ name, quota }: PaidLadder): string => `${name}\n${quota ?? ""}`;

/** The commission of all payments of the periods shown, without its steps. */
function methodTotal(
  payments: readonly LadderedPayments[],
  basis: CommissionRequest["basis"],
  options: CommissionOptions,
  isShown: (start: number) => boolean,
): number {
  const runs = new Map<string, LadderedPayments[]>();
  for (const payment of payments) {
    const key = basis === "cumulative" ? payment.year : ladderKey(payment.ladder);
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
      ).filter((_, index) => isShown(run[index]?.period ?? NaN)),
    ),
  );
  return addMoney(totals);
}
