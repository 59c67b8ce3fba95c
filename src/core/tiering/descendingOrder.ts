const digitBits = 11;
const digits = 3;
const buckets = 1 << digitBits;
const mostCompared = 1 << 11;
const mostInserted = 32;

/**
 * The indexes of the values from the largest to the smallest, equal values in input order, blanks (NaN) left out.
 * A stable radix sort on the upper half of the bit patterns, then each run of equal halves by the numbers themselves.
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  let count = 0;
  const all = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    if (values[index] === values[index]) all[count++] = index;
  }
  const order = all.subarray(0, count);
  if (count <= mostCompared) return sortByValue(order, values);
  const sorted = sortByDigits({ keys: upperHalves(order, values), order });
  sortRuns(sorted, values);
  return sorted.order;
}

interface Entries {
  readonly keys: Uint32Array;
  readonly order: Uint32Array;
}

function sortByValue(order: Uint32Array, values: Float64Array): Uint32Array {
  return order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

/** The upper 32 bits of each number, turned so that their unsigned order is the descending order of the numbers. */
function upperHalves(order: Uint32Array, values: Float64Array): Uint32Array {
  const number = new Float64Array(1);
  const words = new Uint32Array(number.buffer);
  const keys = new Uint32Array(order.length);
  for (let place = 0; place < keys.length; place++) {
    number[0] = (values[order[place] as number] as number) + 0;
    const upper = words[1] as number;
    keys[place] = upper >= 0x80000000 ? upper : ~upper & 0x7fffffff;
  }
  return keys;
}

function sortByDigits(entries: Entries): Entries {
  const size = entries.order.length;
  let from = entries;
  let to: Entries = { keys: new Uint32Array(size), order: new Uint32Array(size) };
  for (let digit = 0; digit < digits; digit++) {
    if (sortByDigit(from, to, digit * digitBits)) [from, to] = [to, from];
  }
  return from;
}

/** One stable pass; false, with nothing moved, when all have the same digit. */
function sortByDigit(from: Entries, to: Entries, shift: number): boolean {
  const { keys, order } = from;
  const { keys: toKeys, order: toOrder } = to;
  const starts = new Uint32Array(buckets);
  for (let place = 0; place < keys.length; place++) {
    const bucket = ((keys[place] as number) >>> shift) & (buckets - 1);
    starts[bucket] = (starts[bucket] as number) + 1;
  }
  if (starts[((keys[0] as number) >>> shift) & (buckets - 1)] === keys.length) return false;
  let start = 0;
  for (let bucket = 0; bucket < buckets; bucket++) {
    const count = starts[bucket] as number;
    starts[bucket] = start;
    start += count;
  }
  for (let place = 0; place < keys.length; place++) {
    const key = keys[place] as number;
    const bucket = (key >>> shift) & (buckets - 1);
    const target = starts[bucket] as number;
    starts[bucket] = target + 1;
    toKeys[target] = key;
    toOrder[target] = order[place] as number;
  }
  return true;
}

function sortRuns({ keys, order }: Entries, values: Float64Array): void {
  for (let start = 0; start < keys.length;) {
    let end = start + 1;
    while (end < keys.length && keys[end] === keys[start]) end++;
    if (end - start > mostInserted) sortByValue(order.subarray(start, end), values);
    else insertInOrder(order, values, start, end);
    start = end;
  }
}

function insertInOrder(order: Uint32Array, values: Float64Array, start: number, end: number): void {
  for (let next = start + 1; next < end; next++) {
    const item = order[next] as number;
    const value = values[item] as number;
    let place = next;
    while (place > start && (values[order[place - 1] as number] as number) < value) {
      order[place] = order[place - 1] as number;
      place--;
    }
    order[place] = item;
  }
}
