import { addMoney } from "./addMoney";

/** The sum of numbers as Excel shows them: 0.1 + 0.2 is 0.3. */
export function sumNumbers(numbers: readonly number[]): number {
  return addMoney(numbers);
}
