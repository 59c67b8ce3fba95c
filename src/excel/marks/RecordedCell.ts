import type { Content } from "../write/Content";
import { contentHash } from "./contentHash";

/** What a write put into a cell, as far as it is remembered. */
export interface RecordedCell {
  /** "spilled": part of a formula's result, whatever it shows. */
  readonly kind: "formula" | "value" | "spilled";
  /** Whether a cell that holds the content still holds what was written. */
  isSame(content: Content): boolean;
}

/** A cell of which the lowest bits of a hash are remembered; a typed cell passes for it once in 2^bits. */
export class HashedCell implements RecordedCell {
  constructor(
    readonly kind: RecordedCell["kind"],
    readonly hash: number,
    readonly bits: number,
  ) {}

  static of(content: Content): HashedCell {
    return new HashedCell(isFormula(content) ? "formula" : "value", contentHash(content), 32);
  }

  isSame(content: Content): boolean {
    return this.kind !== "spilled" && lowest(contentHash(content), this.bits) === this.hash;
  }

  /** Whether two writes put the same into the cell, as far as both remember. */
  isSameCell(other: HashedCell): boolean {
    const bits = Math.min(this.bits, other.bits);
    return this.kind === other.kind && lowest(this.hash, bits) === lowest(other.hash, bits);
  }
}

export const spilledCell = new HashedCell("spilled", 0, 32);

export function isFormula(content: Content): boolean {
  return typeof content === "string" && content.startsWith("=");
}

/** The lowest bits of a number of 32. */
export function lowest(hash: number, bits: number): number {
  return bits >= 32 ? hash : hash & ((1 << bits) - 1);
}
