import { longestText } from "../FileWorkbook";

const delimiters = [",", ";", "\t", "|"];
const sepLine = /^sep=(.)\r?\n/i;

export interface FoundDelimiter {
  readonly delimiter: string;
  /** Others that divide the first lines as evenly, the likelier first; none where the evidence is clear. */
  readonly or: readonly string[];
}

/**
 * Splits a delimited text into records and fields: quoted fields may hold delimiters, quotes (doubled) and line breaks.
 * A line "sep=;" at the start is no record.
 */
export function parseCsv(text: string, delimiter: string): string[][] {
  return split(withoutMark(text).replace(sepLine, ""), delimiter);
}

/**
 * Finds the delimiter: the one that a line "sep=;" names, else the one that divides the first lines most evenly. Where
 * several divide them all alike, a semicolon is likelier than a comma, which then is a decimal mark.
 */
export function findDelimiter(text: string): FoundDelimiter {
  const source = withoutMark(text);
  const named = sepLine.exec(source)?.[1];
  if (named !== undefined) return { delimiter: named, or: [] };
  const found = delimiters
    .map((delimiter) => ({ delimiter, ...evenness(source, delimiter) }))
    .filter(({ fields }) => fields > 1)
    .sort((a, b) => b.even * b.fields - a.even * a.fields);
  const even = found.filter(({ even }) => even === 1).map(({ delimiter }) => delimiter);
  if (even.length <= 1) return { delimiter: even[0] ?? found[0]?.delimiter ?? ",", or: [] };
  const [first = ",", ...or] = even.sort((a, b) => likelihood.indexOf(a) - likelihood.indexOf(b));
  return { delimiter: first, or };
}

const likelihood = ["\t", ";", "|", ","];

/** The fields of the first record, and the share of the first records that have as many. */
function evenness(text: string, delimiter: string): { readonly fields: number; readonly even: number } {
  const counts = split(text.slice(0, 20_000), delimiter)
    .filter((record) => record.length > 1 || record[0] !== "")
    .slice(0, 20)
    .map((record) => record.length);
  const [fields = 1] = counts;
  return { fields, even: counts.filter((count) => count === fields).length / Math.max(1, counts.length) };
}

function withoutMark(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

function split(text: string, delimiter: string): string[][] {
  const records: string[][] = [];
  let record: string[] = [];
  let at = 0;
  while (at < text.length) {
    let field: string;
    if (text[at] === '"') [field, at] = quoted(text, at, delimiter);
    else {
      const end = fieldEnd(text, at, delimiter);
      field = text.slice(at, end);
      at = end;
    }
    record.push(field);
    if (text[at] === delimiter) {
      at += 1;
      if (at === text.length) record.push("");
      continue;
    }
    if (text[at] === "\r") at += 1;
    if (text[at] === "\n") at += 1;
    records.push(record);
    record = [];
  }
  if (record.length > 0) records.push(record);
  return records;
}

function fieldEnd(text: string, start: number, delimiter: string): number {
  for (let at = start; at < text.length; at += 1) {
    const character = text[at];
    if (character === delimiter || character === "\n" || character === "\r") return at;
  }
  return text.length;
}

/**
 * A quoted field and where the text goes on; anything between the closing quote and the delimiter belongs to it. A line
 * break inside is one character, as in a cell. Of a field longer than a cell holds there is more than that, not all.
 */
function quoted(text: string, start: number, delimiter: string): [string, number] {
  let quote = text.indexOf('"', start + 1);
  let isDoubled = false;
  while (quote >= 0 && text[quote + 1] === '"') {
    isDoubled = true;
    quote = text.indexOf('"', quote + 2);
  }
  const close = quote < 0 ? text.length : quote;
  const inside = text.slice(start + 1, Math.min(close, start + 2 * longestText + 4));
  const end = quote < 0 ? text.length : fieldEnd(text, quote + 1, delimiter);
  const field = (isDoubled ? inside.replaceAll('""', '"') : inside) + text.slice(close + 1, end);
  return [field.replaceAll("\r\n", "\n"), end];
}
