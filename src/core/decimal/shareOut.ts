/** So many are found one by one; for more a sort takes less. */
const fewRaised = 8;

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

/** As shareOut, in doubles; null where a product or the sum of the parts is too long for them. */
export function shareOutSmall(total: number, parts: readonly number[], sum: number): number[] | null {
  if (!(sum <= Number.MAX_SAFE_INTEGER)) return null;
  const size = Math.abs(total);
  let rest = size;
  const remainders = new Array<number>(parts.length);
  const shares = new Array<number>(parts.length);
  for (let place = 0; place < parts.length; place++) {
    const product = size * (parts[place] as number);
    if (!(product <= Number.MAX_SAFE_INTEGER)) return null;
    const whole = Math.floor(product / sum);
    rest -= whole;
    shares[place] = whole;
    remainders[place] = product - whole * sum;
  }
  raiseLargest(shares, remainders, rest);
  return total < 0 ? shares.map((share) => 0 - share) : shares;
}

/** Adds one each to so many with the largest remainders, ties to the earlier. */
function raiseLargest(shares: number[], remainders: number[], count: number): void {
  if (count > fewRaised) {
    const least = new Float64Array(remainders).sort()[remainders.length - count] as number;
    let equal = remainders.reduce((rest, remainder) => (remainder > least ? rest - 1 : rest), count);
    for (let place = 0; place < shares.length; place++) {
      const remainder = remainders[place] as number;
      if (remainder > least || (remainder === least && equal-- > 0))
        shares[place] = (shares[place] as number) + 1;
    }
    return;
  }
  for (let raised = 0; raised < count; raised++) {
    let largest = 0;
    for (let place = 1; place < shares.length; place++)
      if ((remainders[place] as number) > (remainders[largest] as number)) largest = place;
    remainders[largest] = -1;
    shares[largest] = (shares[largest] as number) + 1;
  }
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
