const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;
const phantomLeapDay = 60;

/** The Excel serial number of a calendar day; `month` counts from 0 and may run over, as in Date.UTC. */
export function serialFromDate(year: number, month: number, day: number): number {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  const serial = date.getTime() / dayMilliseconds + unixEpochSerial;
  return serial <= phantomLeapDay ? serial - 1 : serial;
}
