import { dateFromSerial } from "./dateFromSerial";
import type { Period } from "./Period";
import { serialFromDate } from "./serialFromDate";

const mondayOffset = 5;

/** The serial of the first day of the period that a date lies in; `ahead` periods later. Weeks start on Monday. */
export function periodStart(serial: number, period: Period, ahead = 0): number {
  const day = Math.floor(serial);
  if (period === "week") return day - ((day + mondayOffset) % 7) + 7 * ahead;
  const date = dateFromSerial(day);
  const year = date.getUTCFullYear();
  const month = date.getUTCMonth();
  if (period === "year") return serialFromDate(year + ahead, 0, 1);
  if (period === "quarter") return serialFromDate(year, month - (month % 3) + 3 * ahead, 1);
  return serialFromDate(year, month + ahead, 1);
}
