import { isCellError, textOfCell } from "../cells/Cell";
import { type Grain, isoDay, nearDays } from "./calendarDays";
import type { DateDraft } from "./DateDraft";
import type { DateEvidence } from "./dateEvidence";
import { isNoDate } from "./placeDates";

const coarseGrains: readonly Grain[] = ["week", "month", "quarter", "year"];

/** 20260315 and serials kept as texts: `readDateDigits`. */
export function sayDigits(draft: DateDraft, rows: readonly number[]): void {
  say(draft, "readDateDigits", rows);
}

/** Months, quarters, weeks and years, each with what it is for its first cell: `readGrain`. */
export function sayGrains(draft: DateDraft): void {
  if (draft.grains.every((grain) => grain === "day")) return;
  for (const grain of coarseGrains) {
    const rows = rowsWhere(draft, (serial, row) => serial === serial && draft.grains[row] === grain);
    say(draft, "readGrain", rows, { grain });
  }
}

/** Dates more than five years from today, and those before 1900 that Excel cannot hold: `readFarDates`. */
export function sayFarDates(draft: DateDraft, { hasDateFormat }: DateEvidence): void {
  const [first, last] = nearDays(draft.facts.today);
  const { cells } = draft.facts;
  const isFar = (serial: number, row: number) =>
    serial < first || serial >= last + 1 || (hasDateFormat && cells[row] === 0);
  say(draft, "readFarDates", rowsWhere(draft, isFar));
}

/** What stays no date in a column of dates, errors and what is asked apart: `readNoDates`. */
export function sayNoDates(draft: DateDraft, evidence: DateEvidence): void {
  if (!evidence.isDates) return;
  const { cells } = draft.facts;
  const asked = new Set(draft.questions.flatMap((question) => question.evidence.rows));
  const isNone = (serial: number, row: number) => {
    if (serial === serial) return false;
    const cell = cells[row] ?? null;
    return !isNoDate(cell, evidence) && !isCellError(cell) && !asked.has(row);
  };
  say(draft, "readNoDates", rowsWhere(draft, isNone));
}

function rowsWhere(
  { serials }: DateDraft,
  test: (serial: number, row: number) => boolean,
): readonly number[] {
  const rows: number[] = [];
  for (let row = 0; row < serials.length; row++) if (test(serials[row] ?? NaN, row)) rows.push(row);
  return rows;
}

function say(
  { facts, serials, findings }: DateDraft,
  key: string,
  rows: readonly number[],
  more: Readonly<Record<string, string>> = {},
): void {
  const [row] = rows;
  if (row === undefined) return;
  findings.push({
    key,
    params: {
      header: facts.header,
      count: rows.length,
      example: textOfCell(facts.cells[row]),
      ...(key === "readNoDates" ? {} : { day: isoDay(serials[row] || 0) }),
      ...more,
    },
    evidence: { column: facts.column, rows },
  });
}
