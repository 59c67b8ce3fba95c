const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;
const phantomLeapDay = 60;

/**
 * The UTC day of an Excel serial number (1900 date system). Excel counts 1900-02-29, which never was: that serial,
 * 60, is taken as 1900-02-28.
 */
export function dateFromSerial(serial: number): Date {
  const day = Math.floor(serial);
  return new Date((day - unixEpochSerial + (day < phantomLeapDay ? 1 : 0)) * dayMilliseconds);
}
