import { serialFromDate } from "../../core/dates/serialDates";

const dayMinutes = 1440;

/** The reader's own day as an Excel serial number. */
export function todaySerial(): number {
  const now = new Date();
  return serialFromDate(now.getFullYear(), now.getMonth(), now.getDate());
}

/** A moment as an Excel serial number in the reader's own time, to the minute. */
export function stampSerial(moment: Date): number {
  const day = serialFromDate(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return day + (60 * moment.getHours() + moment.getMinutes()) / dayMinutes;
}

/** A moment as it is written into a sheet: "2026-11-21 09:05", in the time zone of the user. */
export function stampText(now: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  const date = `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
  return `${date} ${two(now.getHours())}:${two(now.getMinutes())}`;
}
