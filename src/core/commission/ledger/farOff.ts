import { periodStart } from "../../dates/periods";
import { addMoney } from "../../decimal/addMoney";
import { accountsByMonth } from "./accountsByMonth";
import type { Finding } from "./Finding";
import type { LedgerRow } from "./LedgerRow";

/** House defaults: more than half off the mean of so many months before. */
const farShare = 0.5;
const monthsBefore = 3;

/**
 * Who earns in a month of the run far more or less than in the months before it. Nobody is compared with months in
 * which they have no row, nor with months that paid nothing in all. The money is the difference from the mean.
 */
export function farOff(rows: readonly LedgerRow[], months: readonly number[]): readonly Finding[] {
  return accountsByMonth(rows).flatMap(({ person, byMonth }) => {
    const earnedIn = (month: number): number =>
      addMoney((byMonth.get(month) ?? []).map(({ commission }) => commission));
    return months.flatMap((month): Finding[] => {
      const before = Array.from({ length: monthsBefore }, (_, back) =>
        periodStart(month, "month", -1 - back),
      );
      if (!before.every((one) => byMonth.has(one))) return [];
      const mean = addMoney(before.map(earnedIn)) / monthsBefore;
      const off = earnedIn(month) - mean;
      if (mean === 0 || Math.abs(off) <= farShare * Math.abs(mean)) return [];
      const money = Math.round(off * 100) / 100;
      return [{ kind: "farOff", rows: [], about: person, money, period: month }];
    });
  });
}
