/** Values above 0 in descending order, scaled by a power of two when their sum would overflow, and their sum. */
export interface RankedValues {
  readonly values: Float64Array;
  readonly total: number;
}

export function rankPositive(values: Float64Array): RankedValues {
  let count = 0;
  const positive = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value > 0) positive[count++] = value;
  }
  const sorted = positive.subarray(0, count).sort().reverse();
  let total = 0;
  for (let index = 0; index < count; index++) total += sorted[index] as number;
  return { values: sorted, total };
}
