import type { Cell } from "../../../../../src/core/cells/Cell";
import type { DateFacts } from "../../../../../src/core/reading/DateDraft";
import { type DateReading, readDates } from "../../../../../src/core/reading/readDates";
import type { Answers } from "../../../../../src/core/reading/Reading";

/** The serial of a day from March 1900 on, worked out by the clock of the language. */
export function day(year: number, month: number, date: number): number {
  return Date.UTC(year, month - 1, date) / 86_400_000 + 25_569;
}

export const today = day(2026, 1, 15);

/** Reads cells as the fourth column, "Close date", chosen by the user, on 15 January 2026. */
export function read(
  cells: readonly Cell[],
  facts: Partial<DateFacts> = {},
  answers: Answers = {},
): DateReading {
  return readDates({ cells, column: 3, header: "Close date", isMapped: true, today, ...facts }, answers);
}
