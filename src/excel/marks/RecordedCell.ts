import type { Content } from "../write/Content";
import { placeless } from "../write/placeless";
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
    return new HashedCell(isFormula(content) ? "formula" : "value", contentHash(placeless(content)), 32);
  }

  /** A formula may name the cells of a list that has moved since; an earlier version remembered the places, too. */
  isSame(content: Content): boolean {
    const isHash = (one: Content): boolean => lowest(contentHash(one), this.bits) === this.hash;
    return this.kind !== "spilled" && (isHash(content) || isHash(placeless(content)));
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
