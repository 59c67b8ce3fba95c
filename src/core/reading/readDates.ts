import { columnLetters } from "../cells/columnLetters";
import { type Cell, isBlank } from "../cells/Cell";
import { periodStart } from "../dates/periods";
import type { Grain } from "./calendarDays";
import type { DateDraft, DateFacts } from "./DateDraft";
import { type DateEvidence, dateEvidence } from "./dateEvidence";
import { sayDigits, sayFarDates, sayGrains, sayNoDates } from "./dateFindings";
import { readDottedDates, readOrderedDates } from "./orderedDates";
import { isNoDate, placeDates } from "./placeDates";
import type { Answers, Said } from "./Reading";
import { turnBackSwapped } from "./swappedDates";
import { readMonthsAndNumbers, readYearless } from "./yearlessDates";

export interface DateReading extends Said {
  /**
   * Per cell the serial of the day, or of the first day of its month, quarter, week or year; null for a blank. What
   * is no date stays itself, but in a column of dates every number is a serial: another number is its text there.
   */
  readonly values: readonly Cell[];
  /** Of all cells, or cell by cell where they differ; "day" for a cell without a date. */
  readonly grain: Grain | readonly Grain[];
  /** Whether any cell reads other than Excel holds it. */
  readonly changes: boolean;
}

/**
 * Reads a column as dates. A true serial stays itself, with its time; a text with a time of day is its day. What has
 * several readings is asked and stays as it is until it is answered. Quarters are those of the calendar year, weeks
 * those of ISO 8601.
 */
export function readDates(facts: DateFacts, answers: Answers): DateReading {
  const { cells, column, header, format } = facts;
  const evidence = dateEvidence(header, format, facts.isMapped === true);
  const draft: DateDraft = {
    facts: { ...facts, header: header.trim() === "" ? columnLetters(column) : header },
    answers,
    serials: new Float64Array(cells.length).fill(NaN),
    grains: new Array<Grain>(cells.length).fill("day"),
    findings: [],
    questions: [],
  };
  const open = placeDates(draft, evidence);
  readOrderedDates(draft, [...open.ordered, ...readDottedDates(draft, open.dotted)]);
  readYearless(draft, [...open.yearless, ...readMonthsAndNumbers(draft, open.monthsAndNumbers)]);
  turnBackSwapped(draft, open);
  showByFormat(draft, evidence, open.trueDates);
  sayDigits(draft, open.digits);
  sayGrains(draft);
  sayFarDates(draft, evidence);
  sayNoDates(draft, evidence);
  const values = cells.map((cell, row) => valueOf(cell, draft.serials[row] ?? NaN, evidence));
  return {
    values,
    grain: grainOf(draft),
    changes: values.some((value, row) => value !== cells[row] && !isBlank(cells[row])),
    findings: draft.findings,
    questions: draft.questions,
  };
}

function valueOf(cell: Cell, serial: number, evidence: DateEvidence): Cell {
  if (serial >= 1) return serial;
  if (isNoDate(cell, evidence)) return null;
  return typeof cell === "number" && evidence.isDates ? String(cell) : cell;
}

/** True dates of a format without days ("Mar-26") are months, those without months years, where all are first days. */
function showByFormat(
  { serials, grains }: DateDraft,
  { formatGrain }: DateEvidence,
  rows: readonly number[],
): void {
  if (formatGrain === "day") return;
  if (!rows.every((row) => periodStart(serials[row] ?? 0, formatGrain) === serials[row])) return;
  for (const row of rows) grains[row] = formatGrain;
}

function grainOf({ serials, grains }: DateDraft): Grain | readonly Grain[] {
  const first = grains[serials.findIndex((serial) => serial === serial)] ?? "day";
  const isOne = grains.every((grain, row) => grain === first || Number.isNaN(serials[row]));
  return isOne ? first : grains;
}
