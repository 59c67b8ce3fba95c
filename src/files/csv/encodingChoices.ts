import { isTextFile } from "../openWorkbook";
import { decode, findEncoding, type TextEncoding } from "./encodings";

export interface EncodingChoice {
  readonly encoding: TextEncoding;
  /** the first line that the encodings read in different ways */
  readonly preview: string;
}

const longestPreview = 80;

/** The encodings that a text file may be in, the likelier first; none where the evidence is clear, or for workbooks. */
export function encodingChoices(bytes: Uint8Array, fileName: string): EncodingChoice[] {
  if (!isTextFile(bytes, fileName)) return [];
  const { encoding, or } = findEncoding(bytes);
  if (or === null) return [];
  const line = firstOddLine(bytes);
  return [encoding, or].map((choice) => {
    const text = Array.from(decode(choice, line));
    const preview =
      text.length > longestPreview ? `${text.slice(0, longestPreview).join("")}…` : text.join("");
    return { encoding: choice, preview };
  });
}

/** Bytes up to 127 are the same in both. */
function firstOddLine(bytes: Uint8Array): Uint8Array {
  const isBreak = (at: number): boolean => bytes[at] === 10 || bytes[at] === 13;
  const odd = bytes.findIndex((byte) => byte > 127);
  let start = odd;
  while (start > 0 && !isBreak(start - 1)) start -= 1;
  let end = odd;
  while (end < bytes.length && !isBreak(end)) end += 1;
  return bytes.subarray(odd - start > longestPreview ? odd : start, end);
}
