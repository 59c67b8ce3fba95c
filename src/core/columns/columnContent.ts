import { type Cell, isBlank } from "../cells/Cell";
import { parseDateText } from "../reading/parseDateText";

/** Cells of a column that tell what it holds. */
const mostJudged = 200;

/** Characters above which a text is neither a number nor a date. */
const longestFigure = 60;

/** Only two-digit years depend on the day on which a text is read, and they are dates on any. */
const someDay = 46_000;

/** What people write where there is nothing. */
const nothing = /^(?:[-–—/.]+|n\/?a|无|暂无)$/i;
/** Figures in the notation of any country, with a currency or a unit before or after them. */
const figure =
  /^\(?(?:[a-z]{1,3}[.$]?|\p{Sc}|人民币)?\s*[-+−–负]?\s*\p{Sc}?\s*[-−(]?\s*\d[\d.,'’\s]*(?:e[-+]?\d+)?\)?\s*(?:%|[-+]|cr|dr|\p{Sc}|[a-z]{1,4}|(?:mio|mrd|tsd)\.?(?:\s*(?:\p{Sc}|[a-z]{3}))?|[百千万亿]*元?整?)\)?$/u;
const dayOrMonth =
  /^(?:\d{1,4}[-/.]\d{1,2}(?:[-/.]\d{1,4})?|\d{1,2}[-/]\d{4}|\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?)(?:[t ,].*)?$/;
const dayWithMonthName = /^(?:(?:\d{1,2}|[a-z]{3,4})[., -]+)*\p{L}{3,10}\.?[ ,./'-]*\d{2,4}(?:[ ,].*)?$/u;
const monthName =
  /jan|feb|mar|mär|apr|avr|abr|may|mai|jun|jui|jul|aug|aou|aoû|ago|sep|set|oct|okt|out|nov|dec|dez|déc|dic|fev|fév|ene/;
/** A number kept as text, which may be a day as well: 202603, 46032. */
const digits = /^\d+(?:\.\d+)?$/;
const quarterOrWeek = /^(?:\d{4}\s*[-/]?\s*[qw]\d{1,2}|[qw]\d{1,2}\s*[-/]?\s*\d{2,4})$/;

/** What a column holds: shares of the cells that are not blank, each 0 … 1. */
export interface ColumnContent {
  readonly count: number;
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
  /** How many different texts there are, ÷ count. */
  readonly variety: number;
  /** Characters of a text on average; 0 without texts. */
  readonly length: number;
}

/**
 * What a column holds, judged by its first cells that are not blank; null when there is none. Here a text is a number
 * or a date when it looks like one in any country: what it stands for is not decided by this.
 */
export function columnContent(column: readonly Cell[]): ColumnContent | null {
  let count = 0;
  let numbers = 0;
  let dates = 0;
  let characters = 0;
  let texts = 0;
  const different = new Set<string>();
  for (const cell of column) {
    if (isBlank(cell)) continue;
    const text = typeof cell === "string" ? cell.normalize("NFKC").trim().toLowerCase() : null;
    if (text !== null && (text === "" || nothing.test(text))) continue;
    if (count === mostJudged) break;
    count++;
    const number = typeof cell === "number" ? cell : text !== null && digits.test(text) ? Number(text) : null;
    const isShort = text !== null && text.length <= longestFigure;
    const isDate = number === null ? isShort && isDateText(text) : isDateNumber(number);
    const isNumber = number !== null || (isShort && !isDate && figure.test(text));
    if (isNumber) numbers++;
    if (isDate) dates++;
    if (text === null || isNumber || isDate) continue;
    texts++;
    characters += text.length;
    different.add(text);
  }
  if (count === 0) return null;
  return {
    count,
    numbers: numbers / count,
    dates: dates / count,
    texts: texts / count,
    variety: different.size / count,
    length: texts === 0 ? 0 : characters / texts,
  };
}

function isDateText(text: string): boolean {
  return (
    parseDateText(text, someDay) !== null ||
    (dayOrMonth.test(text) && !/^\d+\.\d+$/.test(text)) ||
    (dayWithMonthName.test(text) && monthName.test(text)) ||
    quarterOrWeek.test(text)
  );
}

/** A serial number of the years 1954 to 2119, or a month or day written in one: 202603, 20260315. */
function isDateNumber(number: number): boolean {
  return (number > 20_000 && number < 80_000) || isWrittenDay(number);
}

function isWrittenDay(number: number): boolean {
  if (!Number.isInteger(number)) return false;
  const month = number > 9_999_999 ? Math.floor(number / 100) : number;
  return month >= 199_001 && month <= 210_012 && month % 100 >= 1 && month % 100 <= 12;
}
