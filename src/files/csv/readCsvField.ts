import { dateSerial } from "../dateSerial";
import type { FileValue } from "../FileWorkbook";

export interface CsvValue {
  readonly value: FileValue;
  /** Excel's number format code; null for General */
  readonly format: string | null;
}

const secondsPerDay = 86400;
const plainNumber = /^-?(?:0|[1-9]\d{0,14})(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;
/** 620.000 is six hundred and twenty thousand to a German. */
const oneGroup = /^-?[1-9]\d{0,2}\.\d{3}$/;
const isoDate = /^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?Z?)?$/;

/**
 * What a field holds by itself: numbers that have one reading, ISO dates and TRUE/FALSE are typed, all else is text, an
 * empty field is null.
 */
export function readCsvField(field: string): CsvValue {
  if (field === "") return plain(null);
  if (plainNumber.test(field) && digits(field) <= 15 && !oneGroup.test(field)) return plain(Number(field));
  if (field === "TRUE" || field === "FALSE") return plain(field === "TRUE");
  return readDate(field) ?? plain(field);
}

function plain(value: FileValue): CsvValue {
  return { value, format: null };
}

function digits(field: string): number {
  return field.replace(/[eE].*$/, "").replace(/\D/g, "").length;
}

/** Null for what is no date from 1900 on. */
function readDate(field: string): CsvValue | null {
  const [year, month, day, hours = 0, minutes = 0, seconds = 0] =
    isoDate
      .exec(field)
      ?.slice(1)
      .map((part) => Number((part as string | undefined) ?? 0)) ?? [];
  if (year === undefined || month === undefined || day === undefined || year < 1900) return null;
  const moment = Date.UTC(year, month - 1, day);
  if (new Date(moment).getUTCDate() !== day || month < 1 || month > 12) return null;
  if (minutes > 59 || seconds > 59) return null;
  const time = (hours * 3600 + minutes * 60 + seconds) / secondsPerDay;
  return { value: dateSerial(moment) + time, format: time > 0 ? "yyyy-mm-dd h:mm" : "yyyy-mm-dd" };
}
