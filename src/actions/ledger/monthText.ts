import { dateFromSerial } from "../../core/dates/serialDates";

/** A month by the serial of one of its days, as yyyy-mm. */
export function monthText(day: number): string {
  return dateFromSerial(day).toISOString().slice(0, 7);
}
