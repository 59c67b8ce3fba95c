import { isSerial } from "../dates/serialDates";
import { calendarDay, type Grain } from "./calendarDays";
import type { DateEvidence } from "./dateEvidence";

const firstPlainSerial = 20_000;
const lastPlainSerial = 80_000;
const [firstYear, lastYear] = [1990, 2100];

export type DateNumber =
  | { readonly kind: "date"; readonly serial: number; readonly grain: Grain }
  | { readonly kind: "month"; readonly month: number };

/** How a number of the column is a date: 46000, 20260315, 202603, 2026, or 3 in a column of months; null for none. */
type NumberReader = (number: number) => DateNumber | null;

/**
 * The reader of the numbers of a column. 202603 is never a serial (of the year 2454): it is a month in a column of
 * dates or periods, elsewhere only where every value is such a one, and never where header or format is money.
 */
export function dateNumberReader(
  numbers: readonly number[],
  evidence: DateEvidence,
  hasOtherTexts: boolean,
): NumberReader {
  const { isDates, isPeriods, hasDateFormat, isMoney, isOfMonths } = evidence;
  const isCompact =
    !isMoney && (isPeriods || (!hasOtherTexts && numbers.every((number) => compactDate(number) !== null)));
  const areMonths = isOfMonths && numbers.every(isMonth);
  return (number) => {
    if (isDates && number >= firstPlainSerial && number < lastPlainSerial + 1) return plain(number);
    if (areMonths && isMonth(number)) return { kind: "month", month: number };
    const compact = compactDate(number);
    if (compact) return isCompact ? compact : null;
    if (isPeriods && Number.isInteger(number) && number >= firstYear && number <= lastYear) {
      return { kind: "date", serial: calendarDay(number, 1, 1) ?? 0, grain: "year" };
    }
    return hasDateFormat && isSerial(number) && !looksLikeMonth(number) ? plain(number) : null;
  };
}

function plain(serial: number): DateNumber {
  return { kind: "date", serial, grain: "day" };
}

function isMonth(number: number): boolean {
  return Number.isInteger(number) && number >= 1 && number <= 12;
}

function looksLikeMonth(number: number): boolean {
  return Number.isInteger(number) && number > firstYear * 100 && number < (lastYear + 1) * 100;
}

/** 20260315 and 202603, from 1990 to 2100. */
function compactDate(number: number): DateNumber | null {
  if (!Number.isInteger(number)) return null;
  const isDay = number > firstYear * 10_000;
  const months = isDay ? Math.floor(number / 100) : number;
  const [year, month] = [Math.floor(months / 100), months % 100];
  if (year < firstYear || year > lastYear) return null;
  const serial = calendarDay(year, month, isDay ? number % 100 : 1);
  return serial === null ? null : { kind: "date", serial, grain: isDay ? "day" : "month" };
}
