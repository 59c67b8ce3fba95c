import type { CommissionOptions, Ladder } from "../../core/commission/toLadder";
import { inSlices } from "../list/inSlices";
import { periodLabel } from "../list/periodLabel";
import type { CommissionPeriodLine, CommissionRequest, PersonStatement } from "./types";
import type { Language } from "../../i18n/Language";
import type { LadderedPayments } from "./ladderedPayments";
import { ladderSteps, type CommissionStep } from "../../core/commission/ladderSteps";
import { dueByPeriod } from "../../core/commission/commission";
import { addMoney } from "../../core/decimal/addMoney";

interface StatementFigures {
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
    const { name, quota } = ladder;
    const line = { period, label, base, commission, ladder: name, quota, steps, sourceRows };
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

interface PeriodSteps {
  /** What is due: ladder(before + amount) − ladder(before). */
  readonly commission: number;
  /** At least one; their bases add up to the amount and their commissions to what is due, both exactly. */
  readonly steps: readonly CommissionStep[];
}

/**
 * How what is due on an amount comes about when `before` was credited before it in the same year (0 when every period
 * stands by itself): per step, what the ladder pays up to now less what it paid before. Where the whole amount moves
 * to a higher rate, the lower step shows what is taken back. Money that no step pays on has a line of rate 0.
 */
export function periodSteps(
  before: number,
  amount: number,
  ladder: Ladder,
  options: CommissionOptions,
): PeriodSteps {
  const [commission = 0] = dueByPeriod(Float64Array.of(amount), ladder, { ...options, already: before });
  const then = stepsByEnd(before, ladder, options);
  const now = stepsByEnd(addMoney([before, amount]), ladder, options);
  const ends = [...new Set([...then.keys(), ...now.keys()])].sort((a, b) => a - b);
  const lines = ends.flatMap((end): CommissionStep[] => {
    const [old, current] = [then.get(end), now.get(end)];
    const step = current ?? old;
    if (step === undefined || (old?.base === current?.base && old?.commission === current?.commission))
      return [];
    return [
      {
        from: step.from,
        to: step.to,
        rate: step.rate,
        base: addMoney([current?.base ?? 0, -(old?.base ?? 0)]),
        commission: addMoney([current?.commission ?? 0, -(old?.commission ?? 0)]),
      },
    ];
  });
  const unpaid = addMoney([amount, ...lines.map(({ base }) => -base)]);
  if (unpaid !== 0 || lines.length === 0) lines.unshift(unpaidLine(unpaid, ladder));
  return { commission, steps: withRoundingRest(lines, commission) };
}

function stepsByEnd(
  amount: number,
  ladder: Ladder,
  options: CommissionOptions,
): ReadonlyMap<number, CommissionStep> {
  return new Map(ladderSteps(amount, ladder, options).steps.map((step) => [step.to ?? Infinity, step]));
}

function unpaidLine(base: number, ladder: Ladder): CommissionStep {
  const paying = ladder.find(({ rate, fixed }) => rate !== 0 || fixed !== 0);
  return {
    from: 0,
    to: paying === undefined || paying.from === 0 ? null : paying.from,
    rate: 0,
    base,
    commission: 0,
  };
}

/**
 * The cents by which the rounding of steps that did not change differs before and now belong to the line that
 * earns most.
 */
function withRoundingRest(lines: readonly CommissionStep[], commission: number): CommissionStep[] {
  const rest = addMoney([commission, ...lines.map((line) => -line.commission)]);
  if (rest === 0) return [...lines];
  const most = lines.reduce(
    (best, line, index) =>
      Math.abs(line.commission) >= Math.abs(lines[best]?.commission ?? 0) ? index : best,
    0,
  );
  return lines.map((line, index) =>
    index === most ? { ...line, commission: addMoney([line.commission, rest]) } : line,
  );
}
