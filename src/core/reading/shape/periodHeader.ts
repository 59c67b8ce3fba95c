import { monthNames } from "../monthNames";
import { totalLabel } from "../totalWords";

export type Grain = "month" | "quarter" | "half" | "year";

/** A header that names a period, such as "Jan", "2025 / Q1", "Sales 2025", "FY24", "202603", "3月". */
export interface PeriodHeader {
  readonly grain: Grain;
  /** Null where the header names none. */
  readonly year: number | null;
  /** Number of the period in its year, from 0; 0 for a year. */
  readonly index: number;
  /** What else the header says: "Sales", "(万元)", "" for nothing. */
  readonly measure: string;
  /** Whether it is the total of a period: "2025 / Total", "FY 2025 total". */
  readonly isTotal: boolean;
}

const chineseDigits: Readonly<Record<string, number>> = Object.fromEntries(
  ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十", "十一", "十二"].map((digit, at) => [
    digit,
    at + 1,
  ]),
);

const wholeMonth = /^((?:19|20)\d\d)(?:[-/.]?(0[1-9]|1[0-2])|[-/.]([1-9]))$/;
const monthAndYear = /^(0?[1-9]|1[0-2])[-/.]((?:19|20)\d\d)$/;
const fullYear = /(^|[^\d.,])(?:fy|cy|gj|财年)?\s*((?:19|20)\d\d)(?![\d.,%])(?:\s*(?:财年|年度|年))?/i;
const fiscalYear = /(^|[^a-z])(?:fy|cy|gj)\s*'?(\d\d)(?!\d)/i;
const shortYear = /^\s*[-/ ']?\s*'?(\d\d)\s*(?:年)?$/;
const quarter =
  /(^|[^a-z\d])(?:q|qtr\.?\s*|quarter\s*|quartal\s*)([1-4])(?!\d)|(^|[^a-z\d])([1-4])(?:q|\.\s*quartal)(?![a-z])|第?\s*([一二三四1-4])\s*季度?/i;
const half = /(^|[^a-z\d])h([12])(?!\d)|(^|[^a-z\d])([12])h(?![a-z\d])|([上下])半年/i;
const chineseMonth =
  /(^|[^\d一二三四五六七八九十本上下每])(1[0-2]|0?[1-9]|十[一二]|[一二三四五六七八九十])\s*月(?:份|度)?/;
const word = /\p{L}+\.?/gu;
const marks = /^[\s\p{P}\p{S}]+|[\s\p{P}\p{S}]+$/gu;
const twoYears = /(?:19|20)\d\d(?:.*[^\d])(?:19|20)\d\d/;

/** What is left of a day beside its month. */
const day = /^\d{1,2}(?:日|号|st|nd|rd|th)?$/i;

/**
 * The period that a header names; null where it names none, a day ("2026年4月23日"), several ("2024 vs 2025"), or a
 * change ("Growth 2025").
 * Two digits are a year only beside a period or behind FY.
 */
export function periodHeader(header: string): PeriodHeader | null {
  const text = header.normalize("NFKC").trim().replace(/\s+/g, " ");
  if (text === "" || text.length > 60 || twoYears.test(text) || changes.test(text)) return null;
  const month = wholeMonth.exec(text);
  if (month) return found("month", Number(month[1]), Number(month[2] ?? month[3]) - 1, "");
  const backwards = monthAndYear.exec(text);
  if (backwards) return found("month", Number(backwards[2]), Number(backwards[1]) - 1, "");
  const year = fullYear.exec(text) ?? fiscalYear.exec(text);
  const rest = year === null ? text : cut(text, year, year[1] ?? "");
  const named = partOfYear(rest);
  const digits = year?.[2];
  const known = digits === undefined ? null : digits.length === 4 ? Number(digits) : 2000 + Number(digits);
  if (named === null) return known === null ? null : found("year", known, 0, rest);
  const short = known === null ? shortYear.exec(named.rest) : null;
  if (known !== null && named.grain === "month" && day.test(named.rest.replace(marks, ""))) return null;
  if (short) return found(named.grain, 2000 + Number(short[1]), named.index, "");
  return found(named.grain, known, named.index, named.rest);
}

const changes =
  /growth|change|yoy|vs\.?(?:\s|$)|delta|[δ±%]|增长|增幅|同比|环比|wachstum|veränderung|rank|排名/i;

function found(grain: Grain, year: number | null, index: number, rest: string): PeriodHeader {
  const measure = plainMeasure(rest);
  const total = measure === "" ? null : totalLabel(measure);
  return { grain, year, index, measure, isTotal: total?.rest === "" };
}

/** A unit in brackets stays as it is; marks around anything else are of no account. */
function plainMeasure(rest: string): string {
  const unit = /[(（][^()（）]*[)）]/.exec(rest)?.[0] ?? "";
  const words = rest
    .replace(unit, " ")
    .replace(marks, "")
    .replace(/\s*[/|:–—-]\s*$/, "");
  return `${words} ${unit}`.replace(/\s+/g, " ").trim();
}

interface PartOfYear {
  readonly grain: Grain;
  readonly index: number;
  readonly rest: string;
}

function partOfYear(text: string): PartOfYear | null {
  const inQuarter = quarter.exec(text);
  if (inQuarter) {
    const digit = inQuarter[2] ?? inQuarter[4] ?? inQuarter[5] ?? "";
    const before = inQuarter[1] ?? inQuarter[3] ?? "";
    return { grain: "quarter", index: numberOf(digit) - 1, rest: cut(text, inQuarter, before) };
  }
  const inHalf = half.exec(text);
  if (inHalf) {
    const digit = inHalf[2] ?? inHalf[4] ?? (inHalf[5] === "上" ? "1" : "2");
    return { grain: "half", index: Number(digit) - 1, rest: cut(text, inHalf, inHalf[1] ?? inHalf[3] ?? "") };
  }
  const inMonth = chineseMonth.exec(text);
  if (inMonth)
    return {
      grain: "month",
      index: numberOf(inMonth[2] ?? "") - 1,
      rest: cut(text, inMonth, inMonth[1] ?? ""),
    };
  for (const match of text.matchAll(word)) {
    const name = match[0].toLowerCase().replace(".", "").normalize("NFD").replace(/\p{M}/gu, "");
    const month = monthNames.get(name);
    if (month !== undefined) return { grain: "month", index: month - 1, rest: cut(text, match, "") };
  }
  return null;
}

const numberOf = (digit: string): number => chineseDigits[digit] ?? Number(digit);

function cut(text: string, match: RegExpExecArray | RegExpMatchArray, before: string): string {
  const at = match.index ?? 0;
  return `${text.slice(0, at)}${before} ${text.slice(at + match[0].length)}`.trim();
}
