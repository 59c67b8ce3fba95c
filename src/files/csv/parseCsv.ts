import { longestText } from "../FileWorkbook";

/**
 * Splits a delimited text into records and fields: quoted fields may hold delimiters, quotes (doubled) and line breaks.
 * @param delimiter null to find out which of comma, semicolon, tab and bar the first lines use
 */
export function parseCsv(text: string, delimiter: string | null = null): string[][] {
  const source = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
  const named = /^sep=(.)\r?\n/i.exec(source);
  const body = named ? source.slice(named[0].length) : source;
  return split(body, named?.[1] ?? delimiter ?? detectDelimiter(body));
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

/** The delimiter that the first lines use most evenly. */
function detectDelimiter(text: string): string {
  const sample = text.slice(0, 20000);
  let best = ",";
  let bestScore = 0;
  for (const delimiter of [",", ";", "\t", "|"]) {
    const counts = split(sample, delimiter)
      .slice(0, 20)
      .map((record) => record.length);
    const [first = 1] = counts;
    const even = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    const score = first > 1 ? even * first : 0;
    if (score > bestScore) [best, bestScore] = [delimiter, score];
  }
  return best;
}
