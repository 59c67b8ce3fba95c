/**
 * The first of all rows that have the same text, by a hash of it: the texts themselves are only asked for where two
 * hashes are the same, so that most of a million different names are never put together.
 */
export class FirstRows {
  private readonly mask: number;
  /** By slot: the row and 1; 0 for an empty slot. */
  private readonly rows: Int32Array;
  private readonly hashes: Int32Array;

  constructor(
    mostRows: number,
    private readonly textAt: (row: number) => string,
  ) {
    const slots = 2 ** Math.ceil(Math.log2(2 * mostRows + 2));
    this.mask = slots - 1;
    this.rows = new Int32Array(slots);
    this.hashes = new Int32Array(slots);
  }

  /** The first row that has the text of this one: itself, when none came before it. */
  add(row: number, hash: number): number {
    const slot = this.slotOf(hash, () => this.textAt(row));
    const known = this.rows[slot] as number;
    if (known > 0) return known - 1;
    this.rows[slot] = row + 1;
    this.hashes[slot] = hash;
    return row;
  }

  /** The first row that has the text, which has the hash; −1 for none. */
  find(text: string, hash: number): number {
    return (this.rows[this.slotOf(hash, () => text)] as number) - 1;
  }

  private slotOf(hash: number, textOf: () => string): number {
    let slot = (hash ^ (hash >>> 15)) & this.mask;
    let text: string | null = null;
    for (;;) {
      const known = this.rows[slot] as number;
      if (known === 0) return slot;
      if (this.hashes[slot] === hash && this.textAt(known - 1) === (text ??= textOf())) return slot;
      slot = (slot + 1) & this.mask;
    }
  }
}
