import { serialFromDate } from "./serialFromDate";
import { dateFromSerial } from "./dateFromSerial";
import { foldWidth } from "../cells/foldWidth";

const yearFirst =
  /^(\d{4})(?:([-/.])(\d{1,2})\2(\d{1,2})|年(\d{1,2})月(\d{1,2})日)(?:[ T]\d{1,2}:\d{2}(?::\d{2})?)?$/;

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
