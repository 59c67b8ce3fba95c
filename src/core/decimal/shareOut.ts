/**
 * Whole units in the proportion of `parts` that add up to `total` exactly: largest remainder, ties to the earlier.
 * Parts must not be negative, and one of them must be above 0; a negative total is shared out as its size.
 */
export function shareOut(total: bigint, parts: readonly bigint[]): bigint[] {
  const size = total < 0n ? -total : total;
  const sum = parts.reduce((before, part) => before + part, 0n);
  const whole = parts.map((part) => (size * part) / sum);
  const remainders = parts.map((part) => (size * part) % sum);
  const left = Number(size - whole.reduce((before, part) => before + part, 0n));
  const byRemainder = parts.map((_, index) => index);
  byRemainder.sort((a, b) => compare(remainders[b] ?? 0n, remainders[a] ?? 0n) || a - b);
  for (const index of byRemainder.slice(0, left)) whole[index] = (whole[index] ?? 0n) + 1n;
  return total < 0n ? whole.map((part) => -part) : whole;
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
