const millisecondsPerDay = 86_400_000;
const serialOfUnixEpoch = 25_569;

/** Excel's serial of a moment (milliseconds in UTC). Excel has a 29 February 1900: days before it count one less. */
export function dateSerial(moment: number): number {
  const serial = moment / millisecondsPerDay + serialOfUnixEpoch;
  return serial < 61 ? serial - 1 : serial;
}
