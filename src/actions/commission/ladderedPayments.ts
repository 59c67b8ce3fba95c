import { labelKey } from "../../core/cells/labelKey";
import type { Ladder } from "../../core/commission/toLadder";
import { periodStart } from "../../core/dates/periods";
import { fromUnits, toDecimal } from "../../core/decimal/Decimal";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import { periodLabel } from "../list/periodLabel";
import type { RequestLadder, RequestLadders } from "./ladders";
import type { FirmYear, PaymentGroup } from "./payments";
import type { PersonQuotas } from "./quotas";
import type { CommissionRequest } from "./types";

/** A ladder as a period is paid by it: all bounds in money. */
export interface PaidLadder {
  readonly name: string;
  readonly ladder: Ladder;
  /** The quota that its bounds were shares of; null where they are money. */
  readonly quota: number | null;
}

export interface LadderedPayments extends Omit<PaymentGroup, "ladder"> {
  readonly ladder: PaidLadder;
  /** The same for all periods whose amounts add up on the cumulative basis: person, ladder and the firm's year. */
  readonly year: string;
}

interface SortedPayments {
  readonly payments: readonly LadderedPayments[];
  /** Those that are not paid for want of a quota. */
  readonly notes: readonly Message[];
  readonly conflicts: readonly Message[];
}

/**
 * The payments by person, ladder and period; those whose ladder cannot be used are left out. Bounds in shares of the
 * quota are multiplied by the person's, unrounded: that of the period, on the cumulative basis that of all periods of
 * the year in the list. Without a quota nothing is paid, and said; two quotas in one month are a conflict.
 */
export function sortPayments(
  groups: readonly PaymentGroup[],
  ladders: RequestLadders,
  quotas: PersonQuotas,
  { basis, period: periodKind, firstMonth }: Pick<CommissionRequest, "basis" | "period"> & FirmYear,
  language: Language,
): SortedPayments {
  const yearOf = (period: number): number => periodStart(period, "year", 0, firstMonth);
  const collator = new Intl.Collator(language, { numeric: true });
  const conflicts = new Map<string, Message>();
  const without: PaymentGroup[] = [];
  const payments: LadderedPayments[] = [];
  for (const group of groups) {
    const found = ladders.byKey.get(labelKey(group.ladder));
    if (found === undefined) continue;
    const yearStart = yearOf(group.period);
    const year = `${group.person}\n${found.name}\n${yearStart}`;
    if (!found.isInQuota) {
      payments.push({ ...group, ladder: { ...found, quota: null }, year });
      continue;
    }
    const quota =
      basis === "cumulative"
        ? quotas.ofPeriods(group.person, (period) => yearOf(period) === yearStart)
        : quotas.ofPeriod(group.person, group.period);
    if (quota === null) without.push(group);
    else if (quota === "several") {
      const period = periodLabel(group.period, periodKind, language, firstMonth);
      const params = { person: group.person, period };
      conflicts.set(`${params.person}\n${params.period}`, { key: "quotaSeveral", params });
    } else payments.push({ ...group, ladder: inMoney(found, quota), year });
  }
  payments.sort(
    (a, b) =>
      collator.compare(a.person, b.person) ||
      compareText(a.person, b.person) ||
      collator.compare(a.ladder.name, b.ladder.name) ||
      a.period - b.period,
  );
  return { payments, notes: notPaid(without), conflicts: [...conflicts.values()] };
}

function inMoney({ name, ladder }: RequestLadder, quota: number): PaidLadder {
  const money = toDecimal(quota);
  const steps = ladder.map((step) => {
    const bound = toDecimal(step.from);
    return { ...step, from: fromUnits(bound.units * money.units, bound.scale + money.scale) };
  });
  return { name, ladder: steps, quota };
}

function notPaid(groups: readonly PaymentGroup[]): readonly Message[] {
  const rows = groups.flatMap(({ sourceRows }) => sourceRows);
  if (rows.length === 0) return [];
  const people = [...new Set(groups.map(({ person }) => person))].slice(0, 3).join(", ");
  return [
    {
      key: "noteNoQuota",
      params: { count: rows.length, people, row: rows.reduce((first, row) => Math.min(first, row)) },
    },
  ];
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
