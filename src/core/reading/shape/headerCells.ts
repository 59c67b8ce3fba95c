import { type Cell, isBlank } from "../../cells/Cell";
import { dateFromSerial } from "../../dates/serialDates";

const figure =
  /^[-+−–负(]?\s*(?:\p{Sc}|[a-z]{2,3}\s)?\s*[-+−(]?\d[\d.,'’\s/:年月日-]*\)?\s*(?:%|\p{Sc}|[-+]|[百千万亿]*元?|[a-z]{1,3})\)?$/iu;
const nothing = /^(?:[-–—/.?]+|n[./]?a\.?|none|tbd|无|暂无|待定)$/i;

const errorValue = /^#[A-Z][A-Z0-9/_]*[!?]?$/;

/** What a cell could be in a header row; what people write where there is nothing is blank. */
export type Kind = "blank" | "figure" | "text";

export function kindOf(cell: Cell | undefined): Kind {
  if (isBlank(cell)) return "blank";
  if (typeof cell !== "string") return typeof cell === "boolean" ? "text" : "figure";
  const text = cell.trim();
  if (text === "" || nothing.test(text)) return "blank";
  return text.length <= 40 && (figure.test(text) || errorValue.test(text)) ? "figure" : "text";
}

/** Whether a number may stand for a year among headers. */
export const isYear = (number: number): boolean =>
  Number.isInteger(number) && number >= 1990 && number <= 2100;

/** "2025-01" for a date that is the first or last day of a month in the years 1990 to 2100; else null. */
export function firstOfMonth(serial: number): string | null {
  if (!Number.isInteger(serial) || serial < 32_874 || serial > 73_415) return null;
  const date = dateFromSerial(serial);
  const next = dateFromSerial(serial + 1);
  if (date.getUTCDate() !== 1 && next.getUTCDate() !== 1) return null;
  return date.toISOString().slice(0, 7);
}

/** Kinds of numbers that stand as headers: the place of each in its series, and how many there must be. */
export const seriesKinds: readonly {
  readonly least: number;
  readonly of: (number: number) => number | null;
}[] = [
  { least: 1, of: (number) => (isYear(number) ? number : null) },
  { least: 3, of: (number) => (Number.isInteger(number) && number >= 1 && number <= 12 ? number : null) },
  {
    least: 2,
    of: (number) => {
      const month = number % 100;
      const year = Math.floor(number / 100);
      return isYear(year) && Number.isInteger(number) && month >= 1 && month <= 12 ? year * 12 + month : null;
    },
  },
  {
    least: 2,
    of: (number) => {
      const month = firstOfMonth(number);
      return month === null ? null : Number(month.slice(0, 4)) * 12 + Number(month.slice(5));
    },
  },
];
