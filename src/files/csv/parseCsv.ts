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
 * break inside is one character, as in a cell.
 */
function quoted(text: string, start: number, delimiter: string): [string, number] {
  let field = "";
  let from = start + 1;
  for (;;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return [(field + text.slice(from)).replace(/\r\n/g, "\n"), text.length];
    field += text.slice(from, quote);
    if (text[quote + 1] === '"') {
      field += '"';
      from = quote + 2;
      continue;
    }
    const end = fieldEnd(text, quote + 1, delimiter);
    return [(field + text.slice(quote + 1, end)).replace(/\r\n/g, "\n"), end];
  }
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
