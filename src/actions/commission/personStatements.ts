import type { CommissionOptions } from "../../core/commission/toLadder";
import { inSlices } from "../list/inSlices";
import { periodLabel } from "../forecast/periodLabel";
import type { CommissionPeriodLine, CommissionRequest, PersonStatement } from "./types";
import type { Language } from "../../i18n/Language";
import { addMoney } from "./addMoney";
import { periodSteps } from "./periodSteps";
import type { LadderedPayments } from "./sortPayments";

export interface StatementFigures {
  /** In the order of the payments. */
  readonly people: readonly PersonStatement[];
  /** Periods in which the ladder met a negative amount. */
  readonly negative: number;
}

/**
 * The statement of each person: periods in order, ladder by ladder. On the cumulative basis the year to date starts
 * again with each calendar year and with each ladder.
 */
export async function personStatements(
  payments: readonly LadderedPayments[],
  request: Pick<CommissionRequest, "basis" | "period">,
  options: CommissionOptions,
  language: Language,
  signal?: AbortSignal,
): Promise<StatementFigures> {
  const people = new Map<string, CommissionPeriodLine[]>();
  let negative = 0;
  let currentYear = "";
  let yearToDate = 0;
  const add = ({ person, ladder, period, base, sourceRows, year }: LadderedPayments): void => {
    const before = request.basis === "cumulative" && year === currentYear ? yearToDate : 0;
    currentYear = year;
    yearToDate = addMoney([before, base]);
    if (yearToDate < 0) negative++;
    const { commission, steps } = periodSteps(before, base, ladder.ladder, options);
    const label = periodLabel(period, request.period, language);
    const line = { period, label, base, commission, ladder: ladder.name, steps, sourceRows };
    const lines = people.get(person);
    if (lines) lines.push(line);
    else people.set(person, [line]);
  };
  const step = (index: number): void => {
    const payment = payments[index];
    if (payment) add(payment);
  };
  await inSlices(payments.length, step, signal);
  return {
    people: [...people].map(([person, periods]) => ({
      person,
      base: addMoney(periods.map(({ base }) => base)),
      commission: addMoney(periods.map(({ commission }) => commission)),
      periods,
    })),
    negative,
  };
}
