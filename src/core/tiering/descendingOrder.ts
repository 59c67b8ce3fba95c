const digitBits = 16;
const buckets = 1 << digitBits;
const digitsPerKey = 4;

/**
 * The indexes of the values from the largest to the smallest, equal values in input order, blanks (NaN) left out.
 * A stable radix sort on the bit pattern: linear time, about twenty bytes a value.
 */
export function descendingOrder(values: Float64Array): Uint32Array {
  let count = 0;
  const order = new Uint32Array(values.length);
  for (let index = 0; index < values.length; index++) {
    if (values[index] === values[index]) order[count++] = index;
  }
  return count < buckets / 16
    ? sortByComparing(order.subarray(0, count), values)
    : sortByDigits(order.subarray(0, count), sortableKeys(values));
}

function sortByComparing(order: Uint32Array, values: Float64Array): Uint32Array {
  return order.sort((a, b) => (values[b] as number) - (values[a] as number) || a - b);
}

/** Bit patterns whose unsigned order is the descending order of the numbers; as 16-bit digits, lowest first. */
function sortableKeys(values: Float64Array): Uint16Array {
  const copy = new Float64Array(values.length);
  for (let index = 0; index < values.length; index++) copy[index] = (values[index] as number) + 0;
  const words = new Uint32Array(copy.buffer);
  for (let index = 0; index < words.length; index += 2) {
    const high = words[index + 1] as number;
    if (high < 0x80000000) {
      words[index] = ~(words[index] as number);
      words[index + 1] = ~high & 0x7fffffff;
    }
  }
  return new Uint16Array(copy.buffer);
}

function sortByDigits(order: Uint32Array, keys: Uint16Array): Uint32Array {
  let from: Uint32Array = order;
  let to: Uint32Array = new Uint32Array(order.length);
  const counts = new Uint32Array(buckets);
  for (let digit = 0; digit < digitsPerKey; digit++) {
    counts.fill(0);
    for (let index = 0; index < from.length; index++) {
      const bucket = keys[(from[index] as number) * digitsPerKey + digit] as number;
      counts[bucket] = (counts[bucket] as number) + 1;
    }
    if (counts.includes(from.length)) continue;
    let start = 0;
    for (let bucket = 0; bucket < buckets; bucket++) {
      const size = counts[bucket] as number;
      counts[bucket] = start;
      start += size;
    }
    for (let index = 0; index < from.length; index++) {
      const item = from[index] as number;
      const bucket = keys[item * digitsPerKey + digit] as number;
      const place = counts[bucket] as number;
      to[place] = item;
      counts[bucket] = place + 1;
    }
    [from, to] = [to, from];
  }
  return from;
}
