/** The values above 0 in descending order. One typed-array sort. */
export function rankPositive(values: Float64Array): Float64Array {
  let count = 0;
  const positive = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > 0) positive[count++] = value;
  }
  return positive.subarray(0, count).sort().reverse();
}
