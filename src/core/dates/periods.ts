import { checkSerial, dateFromSerial, isSerial, serialFromDate } from "./serialDates";

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

/** The first days of the months from the one of a day to that of another. */
export function monthsBetween(first: number, last: number): readonly number[] {
  const months: number[] = [];
  for (let month = periodStart(first, "month"); month <= last; month = periodStart(month, "month", 1))
    months.push(month);
  return months;
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

interface Periods {
  /** Serials of the first days, every period between the first and the last; null behind them for items without a date. */
  readonly starts: readonly (number | null)[];
  /** By date: the place of its period among them. */
  readonly places: Int32Array;
}

/** The periods of dates that Excel knows; NaN is none. */
export function periodsOf(dates: Float64Array, period: Period, yearStart = 1): Periods {
  const places = new Int32Array(dates.length);
  let [firstDay, lastDay] = [Infinity, -Infinity];
  for (let item = 0; item < dates.length; item++) {
    const serial = dates[item] as number;
    if (serial !== serial) continue;
    const day = Math.floor(serial);
    if (day < firstDay) firstDay = day;
    if (day > lastDay) lastDay = day;
  }
  const starts: (number | null)[] = [];
  const placeOfDay = new Int32Array(Math.max(0, lastDay - firstDay + 1));
  if (lastDay >= firstDay) {
    let begin = periodStart(firstDay, period, 0, yearStart);
    while (begin <= lastDay) {
      const next = periodStart(begin, period, 1, yearStart);
      placeOfDay.fill(starts.push(begin) - 1, Math.max(0, begin - firstDay), next - firstDay);
      begin = next;
    }
  }
  const undated = starts.length;
  let hasUndated = false;
  for (let item = 0; item < dates.length; item++) {
    const serial = dates[item] as number;
    if (serial !== serial) hasUndated = true;
    places[item] = serial === serial ? (placeOfDay[Math.floor(serial) - firstDay] as number) : undated;
  }
  if (hasUndated) starts.push(null);
  return { starts, places };
}

interface PeriodGroup {
  /** Serial of the first day; null for the items without a date. */
  readonly period: number | null;
  readonly items: readonly number[];
}

/**
 * Indexes grouped by period, as periodsOf says. Only the given items. Errors: `outOfRange` for a date that Excel does not
 * know.
 */
export function groupByPeriod(
  items: readonly number[],
  dates: Float64Array,
  period: Period,
  parameter: string,
  yearStart = 1,
): readonly PeriodGroup[] {
  const datesOfItems = Float64Array.from(items, (item) => {
    const serial = dates[item] as number;
    if (!(serial !== serial || isSerial(serial))) checkSerial(serial, parameter, item);
    return serial;
  });
  const { starts, places } = periodsOf(datesOfItems, period, yearStart);
  const groups = starts.map((start) => ({ period: start, items: [] as number[] }));
  for (let place = 0; place < places.length; place++)
    groups[places[place] as number]?.items.push(items[place] as number);
  return groups;
}
