import { isSerial } from "../dates/serialDates";
import { calendarDay, type Grain, quarterStart, weekStart } from "./calendarDays";
import type { DateEvidence } from "./dateEvidence";

const firstPlainSerial = 20_000;
const lastPlainSerial = 80_000;
const [firstYear, lastYear] = [1990, 2100];

type Period = DateEvidence["period"];

export type DateNumber =
  | { readonly kind: "date"; readonly serial: number; readonly grain: Grain }
  | { readonly kind: "yearless"; readonly grain: Grain; readonly inYear: (year: number) => number | null };

/**
 * How the numbers of a column are dates: serials, 20260315, 202603, 2026, or 3 in a column of months; null for none.
 * 202603 is never a serial (of the year 2454): it is a month in a column of dates or periods (a week in one of weeks),
 * elsewhere only where every value is such a one, and never where header or format is money.
 */
export function dateNumberReader(
  numbers: readonly number[],
  evidence: DateEvidence,
  hasOtherTexts: boolean,
): (number: number) => DateNumber | null {
  const { isDates, isPeriods, hasDateFormat, isMoney, period } = evidence;
  const all = (test: (number: number) => unknown) =>
    !hasOtherTexts && numbers.every((number) => test(number));
  const isCompact = !isMoney && (isPeriods || all((number) => compactDate(number, period)));
  const areQuarters = period === "quarter" && all(compactQuarter);
  const areYearless = numbers.every((number) => startOf(period, 2020, number) !== null);
  return (number) => {
    if (areQuarters) return compactQuarter(number);
    if (isDates && isPlainSerial(number)) return dated(number, "day");
    if (areYearless && period) {
      return { kind: "yearless", grain: period, inYear: (year) => startOf(period, year, number) };
    }
    const compact = compactDate(number, period);
    if (compact) return isCompact ? compact : null;
    if (isPeriods && isYear(number)) return dated(calendarDay(number, 1, 1), "year");
    return hasDateFormat && isSerial(number) && !looksLikeMonth(number) ? dated(number, "day") : null;
  };
}

/** Whether a number in a column of dates is a serial: 20,000 (1954) to 80,000 (2119), with a time of day or without. */
export function isPlainSerial(number: number): boolean {
  return number >= firstPlainSerial && number < lastPlainSerial + 1;
}

/** 20260315 and 202603, from 1990 to 2100; 202605 in a column of weeks is the fifth week. */
function compactDate(number: number, period: Period): DateNumber | null {
  if (!Number.isInteger(number)) return null;
  const isDay = number > firstYear * 10_000;
  const months = isDay ? Math.floor(number / 100) : number;
  const [year, month] = [Math.floor(months / 100), months % 100];
  if (!isYear(year)) return null;
  if (isDay) return dated(calendarDay(year, month, number % 100), "day");
  return period === "week"
    ? dated(weekStart(year, month), "week")
    : dated(calendarDay(year, month, 1), "month");
}

/** 20261: the first quarter of 2026. */
function compactQuarter(number: number): DateNumber | null {
  const year = Math.floor(number / 10);
  return isYear(year) ? dated(quarterStart(year, number % 10), "quarter") : null;
}

function startOf(period: Period, year: number, number: number): number | null {
  if (!Number.isInteger(number) || period === null) return null;
  if (period === "month") return calendarDay(year, number, 1);
  return period === "week" ? weekStart(year, number) : quarterStart(year, number);
}

function isYear(number: number): boolean {
  return Number.isInteger(number) && number >= firstYear && number <= lastYear;
}

function looksLikeMonth(number: number): boolean {
  return Number.isInteger(number) && isYear(Math.floor(number / 100));
}

function dated(serial: number | null, grain: Grain): DateNumber | null {
  return serial === null ? null : { kind: "date", serial, grain };
}
