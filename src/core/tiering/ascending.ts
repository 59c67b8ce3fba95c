import { DomainError } from "../DomainError";

/** A copy in ascending order. Errors: `duplicateKey` for equal entries, `emptyTable` for none. */
export function ascending(numbers: readonly number[], parameter: string): readonly number[] {
  if (numbers.length === 0) throw new DomainError("emptyTable", { parameter });
  const sorted = [...numbers].sort((a, b) => a - b);
  sorted.forEach((number, index) => {
    if (index > 0 && sorted[index - 1] === number) {
      throw new DomainError("duplicateKey", { parameter, value: number });
    }
  });
  return sorted;
}
