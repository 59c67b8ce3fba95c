const digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const hashLength = 6;

/**
 * Which tier was written for which account, without regard to the order of the rows, so that the list may be sorted:
 * per row six characters for the account's name and one for the tier's place among the tiers.
 */
export const tierRecord = {
  encode(name: string, tier: number): string {
    let rest = textHash(name);
    let out = "";
    for (let place = 0; place < hashLength; place++) {
      out += digits.charAt(rest & 63);
      rest >>>= 6;
    }
    return out + (digits[tier] ?? "_");
  },
  /** For each account hash the tiers that were written for it. */
  decode(record: string): ReadonlyMap<string, string> {
    const tiers = new Map<string, string>();
    for (let at = 0; at + hashLength < record.length; at += hashLength + 1) {
      const hash = record.slice(at, at + hashLength);
      tiers.set(hash, (tiers.get(hash) ?? "") + record.charAt(at + hashLength));
    }
    return tiers;
  },
  /** Whether a tier was written for an account of that name. */
  has(tiers: ReadonlyMap<string, string>, name: string, tier: number): boolean {
    const entry = tierRecord.encode(name, tier);
    return tiers.get(entry.slice(0, hashLength))?.includes(entry.charAt(hashLength)) === true;
  },
};

/** 32 bits of FNV-1a over the UTF-16 units of a text. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}
