import { dateFromSerial, serialFromDate, checkSerial } from "./serialDates";

export type Period = "month" | "quarter" | "year" | "week";

const mondayOffset = 5;

/**
 * The serial of the first day of the period that a date lies in; `ahead` periods later. Weeks start on Monday, years
 * and quarters with `firstMonth` (1 … 12) and every third month from it.
 */
export function periodStart(serial: number, period: Period, ahead = 0, firstMonth = 1): number {
  const day = Math.floor(serial);
  if (period === "week") return day - ((day + mondayOffset) % 7) + 7 * ahead;
  const date = dateFromSerial(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  const sinceFirst = (month - firstMonth + 13) % 12;
  if (period === "year") return serialFromDate(year, month - sinceFirst + 12 * ahead, 1);
  if (period === "quarter") return serialFromDate(year, month - (sinceFirst % 3) + 3 * ahead, 1);
  return serialFromDate(year, month + ahead, 1);
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
  firstMonth = 1,
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
      start = periodStart(serial, period, 0, firstMonth);
      first = Math.min(first, start);
      last = Math.max(last, start);
    }
    const group = groups.get(start);
    if (group) group.push(item);
    else groups.set(start, [item]);
  }
  const rows: { period: number | null; items: readonly number[] }[] = [];
  for (let begin = first; begin <= last; begin = periodStart(begin, period, 1, firstMonth)) {
    rows.push({ period: begin, items: groups.get(begin) ?? [] });
  }
  return undated.length > 0 ? [...rows, { period: null, items: undated }] : rows;
}
