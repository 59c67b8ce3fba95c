import { DomainError } from "../DomainError";

const lastSerial = 2_958_465;

/** Errors: `outOfRange` for a serial number that Excel knows no date for; `item` is the position counted from 0. */
export function checkSerial(serial: number, parameter: string, item: number): void {
  if (serial >= 1 && serial < lastSerial + 1) return;
  throw new DomainError("outOfRange", { parameter, value: serial, item: item + 1, expected: "a date" });
}
