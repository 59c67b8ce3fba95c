/**
 * Whole units in the proportion of `parts` that add up to `total` exactly: largest remainder, ties to the earlier.
 * Parts must not be negative, and one of them must be above 0; a negative total is shared out as its size.
 */
export function shareOut(total: bigint, parts: readonly bigint[]): bigint[] {
  const size = total < 0n ? -total : total;
  const sum = parts.reduce((before, part) => before + part, 0n);
  const whole = parts.map((part) => (size * part) / sum);
  const remainders = parts.map((part) => (size * part) % sum);
  const shares = withRest(size, whole, remainders);
  return total < 0n ? shares.map((part) => -part) : shares;
}

/** As shareOut, of a whole number in doubles; null where a product is too long for them. */
export function shareOutSmall(total: number, parts: readonly number[], sum: number): number[] | null {
  const size = Math.abs(total);
  if (!(size * sum <= Number.MAX_SAFE_INTEGER)) return null;
  let rest = size;
  const remainders: number[] = [];
  const shares = parts.map((part) => {
    const whole = Math.floor((size * part) / sum);
    rest -= whole;
    remainders.push(size * part - whole * sum);
    return whole;
  });
  for (; rest > 0; rest--) {
    let largest = 0;
    for (let place = 1; place < shares.length; place++)
      if ((remainders[place] as number) > (remainders[largest] as number)) largest = place;
    remainders[largest] = -1;
    shares[largest] = (shares[largest] as number) + 1;
  }
  return total < 0 ? shares.map((share) => 0 - share) : shares;
}

/** The whole numbers with what they lack of `total` added, one each to the largest remainders, ties to the earlier. */
export function withRest(total: bigint, whole: readonly bigint[], remainders: readonly bigint[]): bigint[] {
  const rest = Number(total - whole.reduce((before, part) => before + part, 0n));
  const byRemainder = whole.map((_, index) => index);
  byRemainder.sort((a, b) => compare(remainders[b] ?? 0n, remainders[a] ?? 0n) || a - b);
  const raised = new Set(byRemainder.slice(0, rest));
  return whole.map((part, index) => (raised.has(index) ? part + 1n : part));
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
