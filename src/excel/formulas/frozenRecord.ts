import { digitOf } from "../marks/base64Bits";
import { textHash } from "../marks/contentHash";

const hashLength = 4;

/** What a row held: what it was known by, and the value; each 24 bits in four characters. */
export interface RowRecord {
  readonly key: string;
  readonly value: string;
}

/** Keys and values row by row as one text, in both directions. */
export const frozenRecord = {
  encode: (rows: readonly RowRecord[]): string => rows.map(({ key, value }) => key + value).join(""),
  decode(text: string): RowRecord[] {
    const rows: RowRecord[] = [];
    for (let at = 0; at + 2 * hashLength <= text.length; at += 2 * hashLength)
      rows.push({
        key: text.slice(at, at + hashLength),
        value: text.slice(at + hashLength, at + 2 * hashLength),
      });
    return rows;
  },
};

/** Contents as 24 bits in four characters. Numbers count to twelve digits, texts with or without their apostrophe. */
export function contentCode(contents: readonly unknown[]): string {
  let rest = textHash(contents.map(plain).join("\u0002"));
  let out = "";
  for (let place = 0; place < hashLength; place++) {
    out += digitOf(rest);
    rest >>>= 6;
  }
  return out;
}

function plain(content: unknown): string {
  if (typeof content === "number") return `n${Number(content.toPrecision(12))}`;
  if (typeof content === "boolean") return `b${String(content)}`;
  return typeof content === "string" ? `t${content.replace(/^'/, "").replaceAll("\r\n", "\n")}` : "t";
}
