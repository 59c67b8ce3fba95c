import { serialFromDate } from "../../core/dates/serialDates";

const dayMinutes = 1440;

/** A moment as an Excel serial number in the reader's own time, to the minute. */
export function stampSerial(moment: Date): number {
  const day = serialFromDate(moment.getFullYear(), moment.getMonth(), moment.getDate());
  return day + (60 * moment.getHours() + moment.getMinutes()) / dayMinutes;
}
