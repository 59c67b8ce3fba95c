import type { Cell } from "../../../../src/core/cells/Cell";
import type { Answers } from "../../../../src/core/reading/Reading";
import { readRows } from "../../../../src/core/reading/readRows";
import type { RowFacts, RowReading } from "../../../../src/core/reading/RowFacts";

type More = Partial<Omit<RowFacts, "headers" | "columns">>;

/** A list of rows whose columns have one letter each: n names, k keys, a amounts, "." anything else. */
export function facts(
  headers: readonly string[],
  shape: string,
  rows: readonly (readonly Cell[])[],
  more: More = {},
): RowFacts {
  const columns = headers.map((_, column) => rows.map((row) => row[column] ?? null));
  const places = (letter: string) =>
    Array.from(shape).flatMap((each, column) => (each === letter ? [column] : []));
  const number = (cell: Cell) => (typeof cell === "number" ? cell : null);
  return {
    headers,
    columns,
    label: places("n")[0] ?? null,
    keys: places("k"),
    amounts: new Map(places("a").map((column) => [column, (columns[column] ?? []).map(number)])),
    ...more,
  };
}

const letters = { data: "d", total: "T", caption: "c", repeatedHeader: "h", blank: "b", note: "n" };

/** The kinds of the rows as letters: d data, T total, c caption, h header, b blank, n note. */
export function kindsOf(reading: RowReading): string {
  return reading.kinds.map((kind) => letters[kind]).join("");
}

/** Kinds, and what is asked and found, by key. */
export function read(list: RowFacts, answers: Answers = {}) {
  const reading = readRows(list, answers);
  return {
    kinds: kindsOf(reading),
    asked: reading.questions.map(({ id, key, choices }) => `${key} ${id} ${choices[0] ?? ""}`),
    found: reading.findings.map(({ key }) => key),
  };
}
