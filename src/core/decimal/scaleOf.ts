import { toDecimal } from "./toDecimal";

/** The number of decimal places that write every one of the numbers exactly. */
export function scaleOf(numbers: readonly number[]): number {
  return numbers.reduce((scale, number) => Math.max(scale, toDecimal(number).scale), 0);
}
