import { DomainError } from "../DomainError";

const mostLinear = 16;

/**
 * The class of each value by bounds in descending order: the first bound that the value is not below; the last class
 * when it is below all. Blanks (NaN) are −1. The hot loop of every tiering.
 */
export function classify(values: Float64Array, bounds: readonly number[]): Int32Array {
  const floor = Float64Array.from(bounds);
  const last = floor.length;
  const classes = new Int32Array(values.length);
  if (last > mostLinear) return classes.map((_, index) => search(values[index] as number, floor));
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    let position = 0;
    while (position < last && value < (floor[position] as number)) position++;
    classes[index] = value === value ? position : -1;
  }
  return classes;
}

function search(value: number, floor: Float64Array): number {
  if (value !== value) return -1;
  let low = 0;
  let high = floor.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (value < (floor[middle] as number)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** A copy without the blanks (NaN). */
export function withoutBlanks(values: Float64Array): Float64Array {
  let count = 0;
  const filled = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value === value) filled[count++] = value;
  }
  return filled.subarray(0, count);
}

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
