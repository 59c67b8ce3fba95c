import { dateFromSerial, serialFromDate, checkSerial } from "./serialDates";

export type Period = "month" | "quarter" | "year" | "week";

const mondayOffset = 5;

/**
 * The serial of the first day of the period that a date lies in; `ahead` periods later. Weeks start on Monday, years and
 * their quarters with the month `yearStart` (1 to 12).
 */
export function periodStart(serial: number, period: Period, ahead = 0, yearStart = 1): number {
  const day = Math.floor(serial);
  if (period === "week") return day - ((day + mondayOffset) % 7) + 7 * ahead;
  const date = dateFromSerial(day);
  const month = date.getUTCMonth();
  const months = { month: 1, quarter: 3, year: 12 }[period];
  const past = (month + 13 - yearStart) % months;
  return serialFromDate(date.getUTCFullYear(), month - past + months * ahead, 1);
}

/** The last day of the month that lies so many months later. */
export function monthEnd(serial: number, months = 0): number {
  return periodStart(serial, "month", months + 1) - 1;
}

/** The same day so many months later, or the last of that month where it is shorter. */
export function addMonths(serial: number, months: number): number {
  const day = dateFromSerial(serial).getUTCDate();
  return Math.min(periodStart(serial, "month", months) + day - 1, monthEnd(serial, months));
}

interface PeriodGroup {
  /** Serial of the first day; null for the items without a date. */
  readonly period: number | null;
  readonly items: readonly number[];
}

/**
 * Indexes grouped by period, every period between the first and the last, then the items without a date (NaN) if
 * there is one. Only the given items. Errors: `outOfRange` for a date that Excel does not know.
 */
export function groupByPeriod(
  items: readonly number[],
  dates: Float64Array,
  period: Period,
  parameter: string,
  yearStart = 1,
): readonly PeriodGroup[] {
  const groups = new Map<number, number[]>();
  const undated: number[] = [];
  let previousDay = NaN;
  let start = NaN;
  let first = Infinity;
  let last = -Infinity;
  for (const item of items) {
    const serial = dates[item] as number;
    if (serial !== serial) {
      undated.push(item);
      continue;
    }
    checkSerial(serial, parameter, item);
    if (Math.floor(serial) !== previousDay) {
      previousDay = Math.floor(serial);
      start = periodStart(serial, period, 0, yearStart);
      first = Math.min(first, start);
      last = Math.max(last, start);
    }
    const group = groups.get(start);
    if (group) group.push(item);
    else groups.set(start, [item]);
  }
  const rows: { period: number | null; items: readonly number[] }[] = [];
  for (let begin = first; begin <= last; begin = periodStart(begin, period, 1, yearStart)) {
    rows.push({ period: begin, items: groups.get(begin) ?? [] });
  }
  return undated.length > 0 ? [...rows, { period: null, items: undated }] : rows;
}
