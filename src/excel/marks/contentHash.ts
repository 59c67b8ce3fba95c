import { type Content, contentKey } from "../write/Content";

/** 32 bits of FNV-1a over the UTF-16 units of a text. */
export function textHash(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  return hash >>> 0;
}

/** 32 bits of a number, each of which depends on all of its own (the last step of MurmurHash3). */
export function mixed(hash: number): number {
  let bits = hash;
  bits = Math.imul(bits ^ (bits >>> 16), 0x85ebca6b);
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35);
  return (bits ^ (bits >>> 16)) >>> 0;
}

const number = new Float64Array(1);
const halves = new Uint32Array(number.buffer);

/** 32 bits of what is typed in a cell: equal for contents that are the same to a user. */
export function contentHash(content: Content): number {
  if (typeof content !== "number") return mixed(textHash(contentKey(content)));
  // + 0 makes 0 of -0, which are the same
  number[0] = content + 0;
  return mixed(mixed(halves[0] ?? 0) ^ (halves[1] ?? 0));
}
