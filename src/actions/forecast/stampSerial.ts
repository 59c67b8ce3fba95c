const dayMilliseconds = 86_400_000;
const unixEpochSerial = 25_569;

/** A moment as an Excel serial number in the reader's own time, to the minute. */
export function stampSerial(moment: Date): number {
  const local = Date.UTC(
    moment.getFullYear(),
    moment.getMonth(),
    moment.getDate(),
    moment.getHours(),
    moment.getMinutes(),
  );
  return local / dayMilliseconds + unixEpochSerial;
}
