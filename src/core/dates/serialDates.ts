import { DomainError } from "../DomainError";

const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;
const lastSerial = 2_958_465;
/** Excel counts 1900-02-29, which never was. */
const phantomLeapDay = 60;

/** Whether Excel knows a date, with or without a time of day, for the serial number (1900 date system). */
export function isSerial(serial: number): boolean {
  return serial >= 1 && serial < lastSerial + 1;
}

/** Errors: `outOfRange` for a serial number that Excel knows no date for; `item` is the position counted from 0. */
export function checkSerial(serial: number, parameter: string, item: number): void {
  if (isSerial(serial)) return;
  throw new DomainError("outOfRange", { parameter, value: serial, item: item + 1, expected: "a date" });
}

/** The Excel serial number of a calendar day; `month` counts from 0 and may run over, as in Date.UTC. */
export function serialFromDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const serial = date.getTime() / dayMilliseconds + unixEpochSerial;
  return serial <= phantomLeapDay ? serial - 1 : serial;
}

/** The UTC day of an Excel serial number; 60, which Excel takes for 1900-02-29, is taken as 1900-02-28. */
export function dateFromSerial(serial: number): Date {
  const day = Math.floor(serial);
  return new Date((day - unixEpochSerial + (day < phantomLeapDay ? 1 : 0)) * dayMilliseconds);
}
