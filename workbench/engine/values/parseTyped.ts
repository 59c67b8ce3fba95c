import { dateSerial } from "../../../src/files/dateSerial";

/** What a typed text stands for: a number (with the number format Excel gives the cell), a boolean or an error. */
interface TypedValue {
  readonly value: number | boolean | string;
  readonly format?: string;
  readonly error?: true;
}

const errorWords = new Set([
  "#N/A",
  "#REF!",
  "#VALUE!",
  "#DIV/0!",
  "#NUM!",
  "#NAME?",
  "#NULL!",
  "#SPILL!",
  "#CALC!",
]);
const monthNames = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const typedNumber =
  /^([+-]?)([$€£¥￥]?)([+-]?)((?:\d{1,3}(?:,\d{3})+|\d+)(?:\.\d*)?|\.\d+)(?:[eE]([+-]?\d{1,3}))?\s?(%?)$/;
const firstCharacter = /^[\d.+\-$€£¥￥#TtFf(A-Ya-y]/;

/**
 * Reads a text the way Excel (en-US) reads typing: numbers with separators, percent and currency, ISO and US dates,
 * times, TRUE/FALSE and error words.
 * @returns null when the text stays text.
 */
export function parseTyped(text: string): TypedValue | null {
  const trimmed = text.trim();
  if (trimmed === "" || !firstCharacter.test(trimmed)) return null;
  const upper = trimmed.toUpperCase();
  if (upper === "TRUE" || upper === "FALSE") return { value: upper === "TRUE" };
  if (errorWords.has(upper)) return { value: upper, error: true };
  return parseNumber(trimmed) ?? parseDateTime(trimmed);
}

function parseNumber(text: string): TypedValue | null {
  const bracketed = /^\((.*)\)$/.exec(text);
  const match = typedNumber.exec(bracketed ? bracketed[1]! : text);
  if (!match) return null;
  const [, sign1, currency, sign2, digits, exponent, percent] = match;
  if (sign1 && sign2) return null;
  if (bracketed && (sign1 || sign2)) return null;
  const negative = sign1 === "-" || sign2 === "-" || bracketed !== null;
  const plain = digits!.replace(/,/g, "");
  let value = Number(exponent ? `${plain}e${exponent}` : plain);
  if (!Number.isFinite(value)) return null;
  if (percent) value = Number((value / 100).toPrecision(15));
  if (negative) value = -value;
  const format = numberFormat(currency ?? "", digits!, exponent, percent ?? "");
  return format ? { value, format } : { value };
}

function numberFormat(
  currency: string,
  digits: string,
  exponent: string | undefined,
  percent: string,
): string {
  const decimals = digits.includes(".") ? (digits.split(".")[1] ?? "").length : 0;
  if (exponent !== undefined) return "0.00E+00";
  if (percent) return decimals > 0 ? "0.00%" : "0%";
  if (currency) return `${currency === "￥" ? "¥" : currency}#,##0${decimals > 0 ? ".00" : ""}`;
  if (digits.includes(",")) return decimals > 0 ? "#,##0.00" : "#,##0";
  return "";
}

function parseDateTime(text: string): TypedValue | null {
  const split = /^(.*?)(?:[T\s]+)?(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[AaPp][Mm])?)$/.exec(text);
  const dateText = split ? split[1]!.trim() : text;
  const time = split ? parseTime(split[2]!) : null;
  if (split && time === null) return null;
  if (split && dateText === "")
    return { value: time!, format: split[2]!.split(":").length > 2 ? "h:mm:ss" : "h:mm" };
  const date = parseDate(dateText);
  if (date === null) return null;
  if (time === null) return date;
  return { value: (date.value as number) + time, format: "yyyy-mm-dd h:mm" };
}

function parseTime(text: string): number | null {
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2}(?:\.\d+)?))?\s?([AaPp][Mm])?$/.exec(text);
  if (!match) return null;
  let hours = Number(match[1]);
  const half = match[4]?.toLowerCase();
  if (half && (hours < 1 || hours > 12)) return null;
  if (half === "pm" && hours < 12) hours += 12;
  if (half === "am" && hours === 12) hours = 0;
  const minutes = Number(match[2]);
  const seconds = Number(match[3] ?? 0);
  return minutes < 60 && seconds < 60 ? (hours * 3600 + minutes * 60 + seconds) / 86400 : null;
}

function parseDate(text: string): TypedValue | null {
  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);
  if (iso) return serial(+iso[1]!, +iso[3]!, +iso[4]!, iso[2] === "-" ? "yyyy-mm-dd" : "yyyy/m/d");
  const us = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{2}|\d{4}))?$/.exec(text);
  if (us) {
    const year = us[4] === undefined ? new Date().getFullYear() : fullYear(us[4]);
    return serial(year, +us[1]!, +us[3]!, us[4] === undefined ? "d-mmm" : "m/d/yyyy");
  }
  const named = /^(\d{1,2})[-\s]([A-Za-z]{3,9})(?:[-\s](\d{2}|\d{4}))?$/.exec(text);
  if (!named) return null;
  const month = monthNames.indexOf(named[2]!.slice(0, 3).toLowerCase()) + 1;
  if (month === 0 || (named[2]!.length > 3 && !isMonthName(named[2]!))) return null;
  const year = named[3] === undefined ? new Date().getFullYear() : fullYear(named[3]);
  return serial(year, month, +named[1]!, named[3] === undefined ? "d-mmm" : "d-mmm-yy");
}

function isMonthName(word: string): boolean {
  const names = ["january", "february", "march", "april", "june", "july", "august", "september"];
  return [...names, "october", "november", "december"].includes(word.toLowerCase());
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length === 4 ? year : year < 30 ? 2000 + year : 1900 + year;
}

function serial(year: number, month: number, day: number, format: string): TypedValue | null {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return null;
  const utc = new Date(Date.UTC(year, month - 1, day));
  if (utc.getUTCMonth() !== month - 1) return null;
  return { value: dateSerial(utc.getTime()), format };
}
