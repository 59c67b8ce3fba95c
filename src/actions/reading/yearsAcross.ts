import { headerWords, matchHeader } from "../../core/columns/headerWords";
import { salesWords } from "../../core/columns/vocabulary/salesWords";
import { dateFromSerial } from "../../core/dates/serialDates";
import type { Answers, Finding, Question } from "../../core/reading/Reading";
import { periodEnd, type PeriodsAcross, yearOfCell } from "../../core/reading/shape/findPeriods";
import type { SourceTable } from "../sources/SourceTable";

/** The years that rows say for themselves in a column of years, by row; null where there is none. */
export function yearsOf(
  { headers, columns }: SourceTable,
  rows: readonly number[],
): ((row: number) => number) | null {
  const cells = columns.find(
    (years, column) =>
      matchHeader(headerWords(headers[column] ?? ""), salesWords.year) !== null &&
      rows.every((row) => yearOfCell(years[row] ?? null) !== null),
  );
  return cells === undefined ? null : (row) => yearOfCell(cells[row] ?? null) ?? 0;
}

/** The year of periods that name none: that of the list's name, else the latest in which all of them have begun. */
export function unnamedYear(
  { grain, periods }: PeriodsAcross,
  { label, sheet, headers }: SourceTable,
  today: number,
  answers: Answers,
  column: number,
): { readonly year: number; readonly findings: readonly Finding[]; readonly questions: readonly Question[] } {
  const open = periods.filter(({ year }) => year === null);
  const thisYear = dateFromSerial(today).getUTCFullYear();
  if (open.length === 0) return { year: thisYear, findings: [], questions: [] };
  const titled = /(?:19|20)\d\d/.exec([label, sheet, ...headers].join(" "))?.[0];
  const [first, last] = [open[0]?.label ?? "", open.at(-1)?.label ?? ""];
  const header = first === last ? first : `${first} … ${last}`;
  const params = { header, count: open.length, example: first };
  const evidence = { column: null, rows: [0] };
  const begun = open.every(
    (period) => periodEnd(grain, { ...period, index: period.index - 1 }, thisYear) <= today,
  );
  const likely = begun ? thisYear : thisYear - 1;
  const answer = answers[`year:${column}`] ?? titled;
  if (answer !== undefined && /^(?:19|20)\d\d$/.test(answer))
    return {
      year: Number(answer),
      findings: answer === titled ? [{ key: "readYear", params: { ...params, year: answer }, evidence }] : [],
      questions: [],
    };
  const choices = [...new Set([likely, thisYear, thisYear - 1, thisYear + 1])].map(String);
  const id = `year:${column}`;
  return {
    year: likely,
    findings: [],
    questions: [{ id, key: "askYearAcross", params, evidence, choices, isProposed: true }],
  };
}
