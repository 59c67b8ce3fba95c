import { decodeBits, encodeBits } from "./base64Bits";
import { mixed } from "./contentHash";

/**
 * A number of few bits for each of many keys of 32, in 1.23 slots a key (an XOR filter: Graf and Lemire, 2020): the
 * number of a key is what its three slots give together. A key that was not among them gives any number.
 */
export class XorTable {
  private constructor(
    private readonly seed: number,
    readonly bits: number,
    private readonly slots: Uint32Array,
  ) {}

  /** Slots of a table of so many keys. */
  static size(keys: number): number {
    return 3 * Math.ceil((32 + 1.23 * keys) / 3);
  }

  /** Of different keys, with a number of at most 24 bits for each. */
  static of(keys: Uint32Array, numbers: Uint32Array, bits: number): XorTable {
    const size = XorTable.size(keys.length);
    for (let seed = 1; ; seed++) {
      const order = peel(keys, size, seed);
      if (order === null) continue;
      const table = new XorTable(seed, bits, new Uint32Array(size));
      for (let at = keys.length - 1; at >= 0; at--) {
        const index = order.keys[at] ?? 0;
        const others = table.get(keys[index] ?? 0);
        table.slots[order.slots[at] ?? 0] = others ^ (numbers[index] ?? 0);
      }
      return table;
    }
  }

  get(key: number): number {
    const { seed, slots } = this;
    let number = 0;
    for (let part = 0; part < 3; part++) number ^= slots[slotOf(key, part, seed, slots.length)] ?? 0;
    return number;
  }

  encode(): { readonly seed: number; readonly bits: number; readonly text: string } {
    return { seed: this.seed, bits: this.bits, text: encodeBits(this.slots, this.bits) };
  }

  /** Error: SyntaxError. */
  static decode({ seed, bits, size, text }: Readonly<Record<string, unknown>>): XorTable {
    const numbers = [seed, bits, size].map(Number);
    const [seedNumber = 0, bitCount = 0, length = 0] = numbers;
    if (!numbers.every(Number.isSafeInteger) || bitCount < 1 || bitCount > 24 || typeof text !== "string")
      throw new SyntaxError("no table");
    const slots = decodeBits(text, bitCount).subarray(0, length);
    if (length < 3 || slots.length !== length) throw new SyntaxError("no table");
    return new XorTable(seedNumber, bitCount, slots);
  }
}

/** One slot of a key in each third of the table. */
function slotOf(key: number, part: number, seed: number, size: number): number {
  const third = size / 3;
  const hash = mixed(key ^ Math.imul(3 * seed + part, 0x9e3779b9));
  return part * third + Math.floor((hash * third) / 2 ** 32);
}

/** The order in which keys can be taken off, each with a slot that no key after it needs; null where there is none. */
function peel(
  keys: Uint32Array,
  size: number,
  seed: number,
): { readonly keys: Uint32Array; readonly slots: Uint32Array } | null {
  const count = new Uint32Array(size);
  const indexes = new Uint32Array(size);
  const change = (index: number, by: 1 | -1): void => {
    for (let part = 0; part < 3; part++) {
      const slot = slotOf(keys[index] ?? 0, part, seed, size);
      count[slot] = (count[slot] ?? 0) + by;
      indexes[slot] = (indexes[slot] ?? 0) ^ index;
      if (by < 0 && count[slot] === 1) queue.push(slot);
    }
  };
  const queue: number[] = [];
  for (let index = 0; index < keys.length; index++) change(index, 1);
  count.forEach((alone, slot) => {
    if (alone === 1) queue.push(slot);
  });
  const order = { keys: new Uint32Array(keys.length), slots: new Uint32Array(keys.length) };
  let taken = 0;
  for (let slot = queue.pop(); slot !== undefined; slot = queue.pop()) {
    if (count[slot] !== 1) continue;
    const index = indexes[slot] ?? 0;
    order.keys[taken] = index;
    order.slots[taken++] = slot;
    change(index, -1);
  }
  return taken === keys.length ? order : null;
}
