import { type Cell, textOfCell } from "../../core/cells/Cell";
import { dateOfCell } from "../../core/dates/parseDate";
import { periodStart } from "../../core/dates/periods";
import { serialFromDate } from "../../core/dates/serialDates";
import { periodHeader } from "../../core/reading/shape/periodHeader";

/** A month, quarter, half-year or year. */
export interface MonthsOfPeriod {
  /** Serial of its first day. */
  readonly start: number;
  readonly months: 1 | 3 | 6 | 12;
}

const lengths = { month: 1, quarter: 3, half: 6, year: 12 } as const;

/**
 * The period that a cell names: "2026-03", "2026 Q1", "2026年3月", "FY2026", 2026, or a day for its month. Years and their
 * parts begin with the firm's first month; a firm year is called by the calendar year that it begins in. Null for none.
 */
export function periodOfCell(cell: Cell, firstMonth: number): MonthsOfPeriod | null {
  const text = textOfCell(cell).trim();
  const named = periodHeader(text);
  if (named?.year != null && !named.isTotal && named.measure === "") {
    const { grain, year, index } = named;
    const first = grain === "month" ? 1 : firstMonth;
    const start = serialFromDate(year, first - 1 + index * lengths[grain], 1);
    return { start, months: lengths[grain] };
  }
  const day = dateOfCell(cell);
  return day === null ? null : { start: periodStart(day, "month"), months: 1 };
}
