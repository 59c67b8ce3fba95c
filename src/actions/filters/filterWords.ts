import { type Cell, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { parseDate } from "../../core/dates/parseDate";
import { monthEnd, monthsBetween, type Period, periodStart } from "../../core/dates/periods";
import { dateFromSerial } from "../../core/dates/serialDates";
import { filterTexts } from "../../i18n/filterTexts";
import type { Language } from "../../i18n/Language";
import { periodLabel } from "../list/periodLabel";
import type { Filtered } from "./FilterOf";

/** How the periods of a job are cut. */
interface PeriodCut {
  readonly period: Period;
  /** Of the firm's year, 1 … 12. */
  readonly firstMonth: number;
}

/** A list as a written sheet names it, with what it is filtered by. */
export function filteredLabel(label: string, filtered: Filtered | null): string {
  return filtered === null ? label : `${label} (${filtered.by})`;
}

/** Whether a cell holds a name, in any case and width. */
export function isNamed(cell: Cell | undefined, name: string): boolean {
  return labelKey(textOfCell(cell)) === labelKey(name);
}

/** The different names of a column, the first spelling of each, in order; "" last where a row of data has none. */
export function namesIn(
  cells: readonly Cell[],
  isData: (row: number) => boolean,
  language: Language,
): string[] {
  const names = new Map<string, string>();
  cells.forEach((cell, row) => {
    if (!isData(row)) return;
    const name = textOfCell(cell).trim();
    const key = labelKey(name);
    if (!names.has(key)) names.set(key, name);
  });
  return inOrder([...names.values()], language);
}

/** Names in the order of the language, "" last. */
export function inOrder(names: readonly string[], language: Language): string[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  return [...names].sort((a, b) => Number(a === "") - Number(b === "") || compare(a, b));
}

/** The first day of a month that is named as yyyy-mm; null for none. */
export function monthStart(month: string | undefined): number | null {
  return month === undefined ? null : parseDate(`${month}-01`);
}

/** The first days of all months from the first of these days to the last; NaN is no day. */
export function monthsOf(days: Iterable<number>): readonly number[] {
  let [first, last] = [Infinity, -Infinity];
  for (const day of days) {
    if (Number.isNaN(day)) continue;
    first = Math.min(first, day);
    last = Math.max(last, day);
  }
  return first === Infinity ? [] : monthsBetween(first, Math.min(last, monthEnd(first, mostMonths - 1)));
}

/** A date that is mistyped by centuries must not fill the drop-down. */
const mostMonths = 240;

/** A window of days in words: "Q3 2026" where it is one period, "2026-07-02 – Q4 2026", "from Q3 2026". */
export function windowText(
  from: number | null,
  to: number | null,
  { period, firstMonth }: PeriodCut,
  language: Language,
): string {
  const { since, until } = filterTexts[language];
  const start = from === null ? null : edgeText(from, periodStart(from, period, 0, firstMonth) === from);
  const end = to === null ? null : edgeText(to, periodStart(to, period, 1, firstMonth) - 1 === to);
  if (start === null) return end === null ? "" : until(end);
  if (end === null) return since(start);
  return start === end ? start : `${start} – ${end}`;

  function edgeText(day: number, isWhole: boolean): string {
    return isWhole
      ? periodLabel(periodStart(day, period, 0, firstMonth), period, language, firstMonth)
      : dateFromSerial(day).toISOString().slice(0, 10);
  }
}
