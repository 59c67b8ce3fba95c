import { calendarDay, fullYear, type Grain, quarterStart, weekStart } from "./calendarDays";
import { monthNames, weekdayNames } from "./monthNames";

export type DateOrder = "dayFirst" | "monthFirst" | "yearFirst";

/** What one text may mean as a date, before the column has settled what it means. */
export type DateText =
  | { readonly kind: "date"; readonly serial: number; readonly grain: Grain }
  /** Three numbers in an order that the text does not say; null where the calendar has no such day. */
  | ({ readonly kind: "ordered"; readonly shape: string; readonly isDotted: boolean } & Readonly<
      Record<DateOrder, number | null>
    >)
  /** A month, quarter, week or day of a month of no year. */
  | { readonly kind: "yearless"; readonly grain: Grain; readonly inYear: (year: number) => number | null }
  /** "Mar 26": the month of a year, or a day of a month. */
  | {
      readonly kind: "monthAndNumber";
      readonly number: number;
      /** Of the first day of the month. */
      readonly serial: number;
      readonly dayInYear: (year: number) => number | null;
    }
  /** Digits alone: a number kept as text. */
  | { readonly kind: "number"; readonly number: number };

const longestDate = 48;
/** A time of day at the end, with zone, 上午 or AM; the day is the one that is written. */
const timeOfDay =
  /[t, ]*(?:(?:上午|下午|[ap]\.?m\.?) ?)?\d{1,2}[:时点]\d{1,2}分?(?::?\d{1,2}(?:[.,]\d+)?秒?)?(?: ?[ap]\.?m\.?)?(?: ?(?:z|utc|gmt|uhr))?(?: ?[+-]\d{1,2}(?::?\d{2})?)?$/;
const chineseWeekday = /\(?(?:星期|周|礼拜)[一二三四五六日天]\)?/;

const yearFirst = /^(\d{4}) ?([-/.]) ?(\d{1,2})(?: ?\2 ?(\d{1,2})\.?)?$/;
const yearLast = /^(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?\2 ?'?(\d{4}|\d{2})$/;
const monthAndYear = /^(\d{1,2}) ?[-/.] ?(\d{4})$/;
const dottedDay = /^(\d{1,2})\. ?(\d{1,2})\.$/;
const digits = /^\d{1,8}(?:\.\d+)?$/;
const chinese =
  /^(?:(\d{4})(?:年度?|[-/.])|(\d{2})年)?(?:第?(\d)季度?|q(\d)|第?(\d{1,2})周|(\d{1,2})月份?(?:(\d{1,2})[日号]?)?)?$/;

/**
 * What a text says as a date: numbers with signs between them (dotted ones are day first), year first, names of
 * months, Chinese, quarters, ISO weeks, with or without a time of day. Null for any other text and for a day that
 * the calendar lacks. `today` (a serial) places years of two digits.
 */
export function parseDateText(text: string, today: number): DateText | null {
  if (text.length > longestDate) return null;
  const whole = plainText(text);
  const plain = whole.replace(timeOfDay, "").replace(/^(\d{8})(?:t\d{4,6}z?|\d{6})$/, "$1");
  const hasTime = plain !== whole;
  return (
    numericDate(plain, hasTime, today) ??
    (/[年月季周]/.test(plain) ? chineseDate(plain, today) : null) ??
    namedDate(plain, today)
  );
}

function plainText(text: string): string {
  return text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .toLowerCase()
    .replace(chineseWeekday, "")
    .replace(/[a-z]+/g, (word) => (weekdayNames.has(word) ? "" : word))
    .replace(/(\d)(?:st|nd|rd|th)\b/g, "$1")
    .replace(/\s+|\(\s*\)/g, " ")
    .replace(/^[ ,.]+|[ ,]+$/g, "");
}

function numericDate(text: string, hasTime: boolean, today: number): DateText | null {
  const first = yearFirst.exec(text);
  if (first?.[4] !== undefined)
    return dated(calendarDay(Number(first[1]), Number(first[3]), Number(first[4])));
  if (first) return dated(calendarDay(Number(first[1]), Number(first[3]), 1), "month");
  const last = yearLast.exec(text);
  if (last) return orderedDate(last, hasTime, today);
  const month = monthAndYear.exec(text);
  if (month) return dated(calendarDay(Number(month[2]), Number(month[1]), 1), "month");
  const dotted = dottedDay.exec(text);
  if (dotted) return yearlessDay(Number(dotted[2]), Number(dotted[1]));
  return digits.test(text) ? { kind: "number", number: Number(text) } : null;
}

function orderedDate(parts: RegExpExecArray, hasTime: boolean, today: number): DateText | null {
  const [, one = "", sign = "", two = "", three = ""] = parts;
  const year = fullYear(three, today);
  const dayFirst = calendarDay(year, Number(two), Number(one));
  const monthFirst = calendarDay(year, Number(one), Number(two));
  const isDotted = sign === ".";
  const isShort = !isDotted && one.length === 2 && three.length === 2;
  const yearFirst = isShort ? calendarDay(fullYear(one, today), Number(two), Number(three)) : null;
  if (dayFirst === null && monthFirst === null && yearFirst === null) return null;
  const shape = `n${sign}n${sign}${three.length === 2 ? "yy" : "yyyy"}${hasTime ? " h:mm" : ""}`;
  return { kind: "ordered", shape, isDotted, dayFirst, monthFirst, yearFirst };
}

function chineseDate(text: string, today: number): DateText | null {
  const parts = chinese.exec(
    text
      .replaceAll(" ", "")
      .replace(/[〇零一二三四五六七八九十]+/g, (numeral) => `${chineseNumber(numeral)}`),
  );
  if (!parts) return null;
  const [, longYear, shortYear, quarter, letterQuarter, week, month, day] = parts;
  const year = longYear ?? shortYear;
  const of = (grain: Grain, inYear: (year: number) => number | null): DateText | null =>
    year === undefined ? { kind: "yearless", grain, inYear } : dated(inYear(fullYear(year, today)), grain);
  const ofQuarter = Number(quarter ?? letterQuarter);
  if (ofQuarter > 0) return of("quarter", (inYear) => quarterStart(inYear, ofQuarter));
  if (week !== undefined) return of("week", (inYear) => weekStart(inYear, Number(week)));
  if (month === undefined) return of("year", (inYear) => calendarDay(inYear, 1, 1));
  return of(day === undefined ? "month" : "day", (inYear) =>
    calendarDay(inYear, Number(month), Number(day ?? 1)),
  );
}

/** 十二 → 12, 二〇二六 → 2026, 三十 → 30. */
function chineseNumber(numeral: string): number {
  const values = Array.from(numeral, (sign) => "零一二三四五六七八九十".indexOf(sign === "〇" ? "零" : sign));
  const ten = values.indexOf(10);
  if (ten < 0) return Number(values.join(""));
  return (ten === 0 ? 1 : (values[0] ?? 0)) * 10 + (values[ten + 1] ?? 0);
}

/** Dates with words in them: months by name, quarters and weeks. */
function namedDate(text: string, today: number): DateText | null {
  if (!/^[a-z\d .,'/-]+$/.test(text)) return null;
  const weekday = /^(\d{4})-?w(\d{2})-?([1-7])$/.exec(text);
  if (weekday) {
    const monday = weekStart(Number(weekday[1]), Number(weekday[2]));
    return dated(monday === null ? null : monday + Number(weekday[3]) - 1);
  }
  const tokens = (text.match(/[a-z]+|\d+/g) ?? []).filter((token) => !/^(of|de|del|the|year)$/.test(token));
  const words = tokens.filter((token) => /[a-z]/.test(token));
  const numbers = tokens.filter((token) => /\d/.test(token));
  const [word = ""] = words;
  if (words.length !== 1 || numbers.some((number) => number.length > 4)) return null;
  const month = monthNames.get(word);
  if (month !== undefined) return monthDate(text, month, tokens.indexOf(word), numbers, today);
  const start = /^(q|qtr|quarter|quartal)$/.test(word)
    ? quarterStart
    : /^(w|wk|week|kw|cw|woche|kalenderwoche)$/.test(word)
      ? weekStart
      : null;
  return start && periodDate(text, start, tokens.indexOf(word), numbers, today);
}

function monthDate(
  text: string,
  month: number,
  place: number,
  numbers: readonly string[],
  today: number,
): DateText | null {
  const [one = "", two = ""] = numbers;
  if (numbers.length === 0) {
    return { kind: "yearless", grain: "month", inYear: (year) => calendarDay(year, month, 1) };
  }
  if (numbers.length === 2) {
    const [year, day] = one.length === 4 ? [one, two] : [two, one];
    if (day.length > 2 || (year.length !== 4 && year.length !== 2) || place === 2) return null;
    return dated(calendarDay(fullYear(year, today), month, Number(day)));
  }
  if (numbers.length > 2 || one.length === 3) return null;
  if (one.length === 4) return dated(calendarDay(Number(one), month, 1), "month");
  if (place === 1) return yearlessDay(month, Number(one));
  const serial = one.length === 2 ? calendarDay(fullYear(one, today), month, 1) : null;
  if (serial === null) return yearlessDay(month, Number(one));
  if (/[-/.']/.test(text) || Number(one) < 1 || Number(one) > 31) return dated(serial, "month");
  const day = Number(one);
  const dayInYear = (year: number) => calendarDay(year, month, day);
  return { kind: "monthAndNumber", number: day, serial, dayInYear };
}

/** "Q1 2026", "2026Q1", "1Q26", "KW 5", "2026-W05", "5. KW 2026": the longer number is the year. */
function periodDate(
  text: string,
  start: typeof weekStart,
  place: number,
  numbers: readonly string[],
  today: number,
): DateText | null {
  const grain = start === weekStart ? "week" : "quarter";
  const [one = "", two] = numbers;
  if (numbers.length === 0 || numbers.length > 2) return null;
  if (two === undefined) {
    return one.length > 2 ? null : { kind: "yearless", grain, inYear: (year) => start(year, Number(one)) };
  }
  const isYearFirst =
    one.length !== two.length
      ? one.length > two.length
      : place === 1 && grain === "week" && !/^\d+\./.test(text);
  const [year, number] = isYearFirst ? [one, two] : [two, one];
  if ((year.length !== 4 && year.length !== 2) || number.length > 2) return null;
  return dated(start(fullYear(year, today), Number(number)), grain);
}

function yearlessDay(month: number, day: number): DateText | null {
  if (calendarDay(2024, month, day) === null) return null;
  return { kind: "yearless", grain: "day", inYear: (year) => calendarDay(year, month, day) };
}

function dated(serial: number | null, grain: Grain = "day"): DateText | null {
  return serial === null ? null : { kind: "date", serial, grain };
}
