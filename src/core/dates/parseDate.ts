import type { Cell } from "../cells/Cell";
import { foldWidth } from "../cells/labelKey";
import { dateFromSerial, isSerial, serialFromDate } from "./serialDates";

const yearFirst =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;
const fractionOfSecond = /(:\d{2})\.\d+Z?$/;
const yearAndMonth = /^(\d{4})(?:[-/.](\d{1,2})|年(\d{1,2})月)$/;

/**
 * The serial of a date written year first (2026-03-31, 2026/3/31, 2026.3.31, 2026年3月31日), the only order that
 * means the same to every reader; null for any other text and for a day that the calendar lacks.
 */
export function parseDate(text: string): number | null {
  const parts = yearFirst.exec(foldWidth(text.trim().slice(0, 40)));
  if (!parts) return null;
  const [year, month, day] = [parts[1], parts[3] ?? parts[5], parts[4] ?? parts[6]].map(Number);
  if (year === undefined || month === undefined || day === undefined || year < 1900) return null;
  const serial = serialFromDate(year, month - 1, day);
  const date = dateFromSerial(serial);
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day ? serial : null;
}

/**
 * The day of a cell as an Excel serial number (whole days); null when the cell is no date. A number is taken as a
 * serial; a text must be written year first, "1996-07-04 00:00:00.000" included; a year and month mean its first day.
 */
export function dateOfCell(cell: Cell | undefined): number | null {
  if (typeof cell === "number") return isSerial(cell) ? Math.floor(cell) : null;
  if (typeof cell !== "string") return null;
  const text = cell.trim().replace(fractionOfSecond, "$1");
  const month = yearAndMonth.exec(text.normalize("NFKC"));
  return parseDate(month ? `${month[1]}-${month[2] ?? month[3]}-1` : text);
}
