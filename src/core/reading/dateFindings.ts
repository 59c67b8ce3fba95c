import { textOfCell } from "../cells/Cell";
import { type Grain, isoDay, nearDays } from "./calendarDays";
import type { DateDraft } from "./DateDraft";
import type { DateEvidence } from "./dateEvidence";

const coarseGrains: readonly Grain[] = ["week", "month", "quarter", "year"];

/** 20260315 and serials kept as texts: `readDateDigits`. */
export function sayDigits(draft: DateDraft, rows: readonly number[]): void {
  say(draft, "readDateDigits", rows);
}

/** Months, quarters, weeks and years, each with what it is for its first cell: `readGrain`. */
export function sayGrains(draft: DateDraft): void {
  for (const grain of coarseGrains) {
    say(
      draft,
      "readGrain",
      rowsWhere(draft, (serial, row) => serial === serial && draft.grains[row] === grain),
      {
        grain,
      },
    );
  }
}

/** Dates more than five years from today, and those before 1900 that Excel cannot hold: `readFarDates`. */
export function sayFarDates(draft: DateDraft, evidence: DateEvidence): void {
  const [first, last] = nearDays(draft.facts.today);
  const isZero = (row: number) => evidence.hasDateFormat && draft.facts.cells[row] === 0;
  say(
    draft,
    "readFarDates",
    rowsWhere(draft, (serial, row) => serial < first || serial >= last + 1 || isZero(row)),
  );
}

function rowsWhere(
  { serials }: DateDraft,
  test: (serial: number, row: number) => boolean,
): readonly number[] {
  const rows: number[] = [];
  serials.forEach((serial, row) => {
    if (test(serial, row)) rows.push(row);
  });
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
      day: isoDay(serials[row] || 0),
      ...more,
    },
    evidence: { column: facts.column, rows },
  });
}
