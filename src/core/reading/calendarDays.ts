import { periodStart } from "../dates/periods";
import { dateFromSerial, serialFromDate } from "../dates/serialDates";

export type Grain = "day" | "week" | "month" | "quarter" | "year";

/** Years that a date may lie in; before 1900 Excel has no serial (a number below 1), but such a date is still named. */
const earliestYear = 1800;
const latestYear = 9999;
/** How many years ahead of today a year of two digits may lie. */
const yearsAhead = 20;
const yearsNear = 5;

/** The serial of a calendar day, `month` from 1; null for a day that the calendar lacks. Below 1 before 1900. */
export function calendarDay(year: number, month: number, day: number): number | null {
  if (year < earliestYear || year > latestYear) return null;
  const serial = serialFromDate(year, month - 1, day);
  const date = dateFromSerial(serial);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serial : null;
}

/** The Monday of a week by ISO 8601 (week 1 holds 4 January); null for a week that the year lacks. */
export function weekStart(year: number, week: number): number | null {
  const fourth = calendarDay(year, 1, 4);
  if (fourth === null || week < 1) return null;
  const monday = periodStart(fourth, "week", week - 1);
  return yearOfSerial(monday + 3) === year ? monday : null;
}

/** The first day of a quarter of the calendar year; null for any number but 1 to 4. */
export function quarterStart(year: number, quarter: number): number | null {
  return quarter >= 1 && quarter <= 4 ? calendarDay(year, 3 * quarter - 2, 1) : null;
}

/** A year of two digits is the latest one at most 20 years after today; of four digits it is itself. */
export function fullYear(digits: string, today: number): number {
  if (digits.length !== 2) return Number(digits);
  const latest = yearOfSerial(today) + yearsAhead;
  return latest - ((((latest - Number(digits)) % 100) + 100) % 100);
}

export function yearOfSerial(serial: number): number {
  return dateFromSerial(serial).getUTCFullYear();
}

/** The first and the last day that are at most five years from today. */
export function nearDays(today: number): readonly [first: number, last: number] {
  const date = dateFromSerial(today);
  const yearsOff = (years: number) =>
    serialFromDate(date.getUTCFullYear() + years, date.getUTCMonth(), date.getUTCDate());
  return [yearsOff(-yearsNear), yearsOff(yearsNear)];
}

/** A day as people of every language read it: 2026-03-05. */
export function isoDay(serial: number): string {
  return dateFromSerial(serial).toISOString().slice(0, 10);
}
