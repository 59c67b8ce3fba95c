import { foldWidth } from "../cells/labelKey";

/** What header and number format say of the numbers of a column. */
export interface DateEvidence {
  /** Numbers may be serials. */
  readonly isDates: boolean;
  /** Numbers may be years, months or serials. */
  readonly isPeriods: boolean;
  /** A number format that shows a date. */
  readonly hasDateFormat: boolean;
  /** What the cells of a date format without days show, else "day". */
  readonly formatGrain: "day" | "month" | "year";
  /** Header or format is money: 202603 is an amount. */
  readonly isMoney: boolean;
  /** What the header names, so that 3 is March, the third week or quarter. */
  readonly period: "week" | "month" | "quarter" | null;
}

const dateWords =
  /^(date|dates|day|deadline|datum|tag|termin|fecha|vencimiento|vencimento|echeance)$|(datum|termin|stichtag)$|日期|时间|^日$|[^\d当昨今本每]日$/;
/** Words of a column of months or years: 202603, 2026 and 3 are periods there, 46,000 is no date. */
const periodWords =
  /^(month|week|kw|cw|wk|quarter|year|monat|woche|quartal|jahr|mois|mes|ano|period|periode)$|(monat|woche)$|年月|月份|年份|年度|期间|账期|季度|周[次数]|^[年月周]$/;
/** Words that also stand beside amounts: "Amount due", "Closing balance". */
const weakDateWords = /^(due|closing|close|fallig|faellig|created|modified|updated)$/;
const moneyWords =
  /^(amount|amounts|revenue|sales|price|value|balance|total|cost|costs|fee|fees|profit|budget|turnover|income|usd|eur|cny|rmb|gbp|betrag|preis|wert|summe|saldo|kosten|erlos|montant|importe|valor)$|(umsatz|betrag|preis|wert)$|额$|额[^度]|价格|单价|收入|成本|费用|利润|余额|[$€£¥₹]/;
const namedPeriods = [
  ["week", /^(week|kw|cw|wk|woche)$|woche$|周次|周数|^周$/],
  ["month", /^(month|monat|mois|mes)$|monat$|月份|^月$/],
  ["quarter", /^(quarter|quartal)$|季度/],
] as const;

const currencyFormat = /[$€£¥₹₽₩]|\b(usd|eur|cny|rmb|gbp|chf|jpy)\b|元/i;
const thousandsFormat = /#,##/;
const quoted = /"[^"]*"|\\./g;
const localeCode = /\[\$-[^\]]*\]/g;
const toDate = /\bto date\b/;
const bracketed = /\[[^\]]*\]|(s+)[.,]0+/g;

/** `isMapped`: the column was chosen as a date, which counts as a date word. */
export function dateEvidence(
  header: string,
  format: string | null | undefined,
  isMapped: boolean,
): DateEvidence {
  const words = headerWords(header);
  const says = (pattern: RegExp) => words.some((word) => pattern.test(word));
  const shown = format?.replace(quoted, "") ?? "";
  const tokens = shown.replace(bracketed, "$1").toLowerCase();
  const hasDateFormat =
    !/general|standard|[0#?]/.test(tokens) &&
    (/[yd]/.test(tokens) || (/m/.test(tokens) && !/[hs]/.test(tokens)));
  const hasPeriodWord = says(periodWords);
  const isMoney =
    currencyFormat.test((format ?? "").replace(localeCode, "")) ||
    (says(moneyWords) && !says(dateWords) && !hasPeriodWord);
  const isDates = isMapped || hasDateFormat || (!isMoney && (says(dateWords) || says(weakDateWords)));
  const isPeriods = isDates || (!isMoney && hasPeriodWord);
  return {
    isDates,
    isPeriods,
    hasDateFormat,
    formatGrain: !hasDateFormat || tokens.includes("d") ? "day" : tokens.includes("m") ? "month" : "year",
    isMoney: !hasDateFormat && (isMoney || (!isPeriods && thousandsFormat.test(tokens))),
    period: namedPeriods.find(([, pattern]) => says(pattern))?.[0] ?? null,
  };
}

/** "closeDate (est.)" → close, date, est; Chinese stays one word between its signs. */
function headerWords(header: string): readonly string[] {
  return foldWidth(header)
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(toDate, " ")
    .split(/[^\p{L}\p{N}$€£¥₹]+/u)
    .filter((word) => word !== "");
}
