import { FirstRows } from "../../core/quality/FirstRows";
import { digitOf } from "./base64Bits";
import { mixed, textHash } from "./contentHash";
import { XorTable } from "./XorTable";

/** Tiers that can be told apart; those after them, which only overrides have, are not recorded. */
export const mostTiers = 60;
/** In place of a tier: the account got none. */
export const noTier = 255;

/** Characters of a record of which two fit into a part, and of one that fits alone. */
const halfCharacters = 420_000;
const mostCharacters = 865_000;
/** Bits of an account below which only one record is kept. */
const fewBits = 8;
/** Names whose accounts got different tiers that are kept one by one. */
const mostSeveral = 2_500;

/**
 * Which tier was written for which account, without regard to the order of the rows, so that the list may be sorted. A
 * tier that was typed over ours is always told from it; what is lost with the size of the list is to tell an account that
 * is new to it: one whose tier was typed passes for ours once in 2^21 (four tiers, up to 80,000 accounts), at 300,000
 * once in 1,000, at a million every other time, and then only if the typed tier is the one that the table happens to
 * give. Of names that several accounts with different tiers share beyond the first 2,500, every tier counts as ours.
 */
export class TierRecord {
  private constructor(
    private readonly table: XorTable,
    private readonly size: number,
    private readonly tierCount: number,
    /** By name hash the digits of the tiers of accounts that share their name. */
    private readonly several: ReadonlyMap<number, string>,
  ) {}

  /** Of the accounts' names and, for each, the place of its tier among `tierCount` of them, or noTier. */
  static of(names: Uint32Array, tiers: Uint8Array, tierCount: number): TierRecord {
    const several = new Map<number, string>();
    const { rows, tierAt } = tiersByName(names, tiers, (name, known, tier) => {
      const digits = several.get(name) ?? (several.size < mostSeveral ? digitOf(known) : null);
      if (digits !== null && !digits.includes(digitOf(tier))) several.set(name, digits + digitOf(tier));
      return tierCount;
    });
    const size = XorTable.size(rows.length);
    const fitting = (characters: number): number => Math.min(24, Math.floor((characters * 6) / size));
    const half = fitting(halfCharacters);
    const bits = half >= fewBits ? half : fitting(mostCharacters);
    const keys = rows.map((row) => names[row] ?? 0);
    const numbers = rows.map((row) => numberOf(names[row] ?? 0, tierAt[row] ?? 0, tierCount, bits));
    return new TierRecord(XorTable.of(keys, numbers, bits), size, tierCount, several);
  }

  /** Whether the tier at a place among the tiers was written for an account of that name. */
  has(account: string, tier: number): boolean {
    const name = textHash(account);
    const { bits } = this.table;
    const found = this.table.get(name);
    if (found === numberOf(name, tier, this.tierCount, bits)) return true;
    if (found !== numberOf(name, this.tierCount, this.tierCount, bits)) return false;
    return this.several.get(name)?.includes(digitOf(tier)) ?? true;
  }

  /** For JSON. */
  encode(): unknown {
    const { tierCount, size, several } = this;
    return { ...this.table.encode(), size, tierCount, several: [...several] };
  }

  /** Error: SyntaxError. */
  static decode(json: unknown): TierRecord {
    const given = (typeof json === "object" ? (json ?? {}) : {}) as Readonly<Record<string, unknown>>;
    const { tierCount, size, several } = given;
    const entries = Array.isArray(several) ? several : null;
    const isEntry = (entry: unknown): entry is [number, string] =>
      Array.isArray(entry) && typeof entry[0] === "number" && typeof entry[1] === "string";
    if (!Number.isSafeInteger(tierCount) || entries === null || !entries.every(isEntry))
      throw new SyntaxError("no record of tiers");
    return new TierRecord(XorTable.decode(given), Number(size), Number(tierCount), new Map(entries));
  }
}

/**
 * The first row of each name that has a tier, and by these rows the tier of the name; where it has several, what `join`
 * makes of the one known and the next.
 */
function tiersByName(
  names: Uint32Array,
  tiers: Uint8Array,
  join: (name: number, known: number, tier: number) => number,
): { readonly rows: Uint32Array; readonly tierAt: Uint8Array } {
  const firsts = new FirstRows(names.length, () => ""); // a name is known by its hash alone
  const rows = new Uint32Array(names.length);
  const tierAt = new Uint8Array(names.length);
  let count = 0;
  for (let row = 0; row < names.length; row++) {
    const [name, tier] = [names[row] ?? 0, tiers[row] ?? noTier];
    if (tier === noTier) continue;
    const first = firsts.add(row, name | 0);
    if (first === row) {
      rows[count++] = row;
      tierAt[row] = tier;
    } else if (tierAt[first] !== tier) tierAt[first] = join(name, tierAt[first] ?? 0, tier);
  }
  return { rows: rows.subarray(0, count), tierAt };
}

/** What the table gives for an account: the place of its tier, or tierCount for several, and check bits above it. */
function numberOf(name: number, tier: number, tierCount: number, bits: number): number {
  const tierBits = Math.ceil(Math.log2(tierCount + 1));
  const check = tierBits >= bits ? 0 : mixed(name ^ 0x5bd1e995) << tierBits;
  return (check | tier) & ((1 << bits) - 1);
}
