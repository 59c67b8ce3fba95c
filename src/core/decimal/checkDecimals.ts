import { DomainError } from "../DomainError";

export const defaultDecimals = 2;
const mostDecimals = 6;

/** Errors: `outOfRange` unless a whole number from 0 to 6. */
export function checkDecimals(decimals: number): void {
  if (!Number.isInteger(decimals) || decimals < 0 || decimals > mostDecimals) {
    throw new DomainError("outOfRange", { parameter: "decimals", value: decimals, expected: "0 to 6" });
  }
}
