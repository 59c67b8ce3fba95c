import { addDecimals, type Decimal, fromUnits, toDecimal } from "./Decimal";

/** The sum of numbers as Excel shows them: 0.1 + 0.2 is 0.3. */
export function sumNumbers(numbers: readonly number[]): number {
  const zero: Decimal = { units: 0n, scale: 0 };
  const { units, scale } = numbers.reduce((sum, number) => addDecimals(sum, toDecimal(number)), zero);
  return fromUnits(units, scale);
}
