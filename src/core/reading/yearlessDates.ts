import { type Grain, isoDay, nearDays, yearOfSerial } from "./calendarDays";
import { answerTo, type DateDraft } from "./DateDraft";
import { monthNames } from "./monthNames";
import type { DateText } from "./parseDateText";

export interface YearlessCell {
  readonly row: number;
  readonly text: string;
  readonly date: { readonly grain: Grain; readonly inYear: (year: number) => number | null };
}

export interface MonthAndNumberCell {
  readonly row: number;
  readonly text: string;
  readonly date: Extract<DateText, { kind: "monthAndNumber" }>;
}

const wholeDay = /\d{1,4}([-/.])\d{1,2}\1\d{1,4}|\d{4}年\d{1,2}月\d{1,2}/g;
const namedDay = /\d{1,2}\.? ?([a-z]{3,9})\.?,? ?\d{4}|([a-z]{3,9})\.? \d{1,2},? \d{4}/gi;
/** 2025/26: a year of the firm that lies in two. */
const twoYears = /(\d{4}) ?[-–—/] ?(\d{4}|\d{2})(?!\d)/g;
const [firstYear, lastYear] = [1990, 2100];
/** A column of months names at least so many months to a year. */
const monthsPerYear = 2;

/** Puts months, quarters, weeks and days without a year: in the one year that the title names, else asked. */
export function readYearless(draft: DateDraft, cells: readonly YearlessCell[]): void {
  const [example] = cells;
  if (!example) return;
  const { facts } = draft;
  const titled = yearsOf([...(facts.above ?? []), facts.header]);
  const year = titled.length === 1 ? titled[0] : askedYear(draft, cells, titled);
  if (year === undefined) return;
  for (const { row, date } of cells) {
    draft.serials[row] = date.inYear(year) ?? NaN;
    draft.grains[row] = date.grain;
  }
  draft.findings.push({
    key: "readYear",
    params: { header: facts.header, count: cells.length, year, example: example.text },
    evidence: { column: facts.column, rows: cells.map(({ row }) => row) },
  });
}

/**
 * "Mar 26" is a month where the numbers are years near today and each has several months, or all are of last year to
 * the year after next; else it is asked. Gives back what is a day without a year.
 */
export function readMonthsAndNumbers(
  draft: DateDraft,
  cells: readonly MonthAndNumberCell[],
): readonly YearlessCell[] {
  const [example] = cells;
  if (!example) return [];
  const meaning = monthOrDay(draft, cells, example);
  if (meaning === "month") {
    for (const { row, date } of cells) {
      draft.serials[row] = date.serial;
      draft.grains[row] = "month";
    }
  }
  if (meaning !== "day") return [];
  return cells.map(({ row, text, date }) => ({
    row,
    text,
    date: { grain: "day", inYear: date.dayInYear },
  }));
}

function monthOrDay(
  draft: DateDraft,
  cells: readonly MonthAndNumberCell[],
  example: MonthAndNumberCell,
): string | null {
  const { facts } = draft;
  const [first, last] = nearDays(facts.today);
  if (cells.some(({ date }) => date.serial < first || date.serial > last)) return "day";
  const numbers = new Set(cells.map(({ date }) => date.number)).size;
  const months = new Set(cells.map(({ date }) => date.serial)).size;
  const thisYear = yearOfSerial(facts.today);
  const areNext = cells.every(({ date }) => {
    const ahead = yearOfSerial(date.serial) - thisYear;
    return ahead >= -1 && ahead <= 2;
  });
  if (areNext || months >= monthsPerYear * numbers) return "month";
  return answerTo(draft, {
    id: `monthOrDay:${facts.column}`,
    key: "askMonthOrDay",
    params: {
      header: facts.header,
      count: cells.length,
      example: example.text,
      month: isoDay(example.date.serial).slice(0, 7),
    },
    evidence: { column: facts.column, rows: cells.map(({ row }) => row) },
    choices: ["month", "day"],
    isProposed: false,
  });
}

function askedYear(
  draft: DateDraft,
  cells: readonly YearlessCell[],
  titled: readonly number[],
): number | undefined {
  const { facts } = draft;
  const thisYear = yearOfSerial(facts.today);
  const others = [...yearsBeside(draft), thisYear, thisYear - 1, thisYear + 1];
  const years = titled.length > 0 ? titled : [...new Set(others)];
  const answered = Number(draft.answers[`year:${facts.column}`]);
  const other = answered >= firstYear && answered <= lastYear && !years.includes(answered) ? [answered] : [];
  const answer = answerTo(draft, {
    id: `year:${facts.column}`,
    key: "askYear",
    params: { header: facts.header, count: cells.length, example: cells[0]?.text ?? "" },
    evidence: { column: facts.column, rows: cells.map(({ row }) => row) },
    choices: [...years, ...other].map(String),
    isProposed: false,
  });
  return answer === null ? undefined : Number(answer);
}

/** The years of the dates beside, where the column has others. */
function yearsBeside({ serials }: DateDraft): readonly number[] {
  const years = new Set(Array.from(serials, (serial) => (serial >= 1 ? yearOfSerial(serial) : NaN)));
  return [...years].filter((year) => year === year).sort((a, b) => a - b);
}

/** The different years that texts name, whole days (a print date) passed over. */
function yearsOf(texts: readonly string[]): readonly number[] {
  const years = texts.map(withoutDays).flatMap((text) => [
    ...(text.match(/\d+/g) ?? []).filter((number) => number.length === 4).map(Number),
    ...Array.from(text.matchAll(twoYears), ([, year, end]) => [Number(year) + 1, Number(end)] as const)
      .filter(([next, end]) => next % 100 === end % 100)
      .map(([next]) => next),
  ]);
  return [...new Set(years.filter((year) => year >= firstYear && year <= lastYear))];
}

function withoutDays(text: string): string {
  const plain = text
    .normalize("NFKC")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(wholeDay, " ");
  return plain.replace(namedDay, (day: string, before?: string, after?: string) =>
    monthNames.has((before ?? after ?? "").toLowerCase()) ? " " : day,
  );
}
