/** The encodings that text files come in. */
export const textEncodings = ["utf-8", "utf-16le", "utf-16be", "windows-1252", "gb18030"] as const;

export type TextEncoding = (typeof textEncodings)[number];

export interface FoundEncoding {
  /** what the bytes speak for */
  readonly encoding: TextEncoding;
  /** another encoding that the bytes would be text in as well; null where the evidence is clear */
  readonly or: TextEncoding | null;
}

/** Chinese has hardly a high byte alone, and Western text hardly two together: shares of runs that decide. */
const clearlyWestern = 0.7;
const clearlyChinese = 0.1;
/** Four high bytes in a row are two Chinese characters; no Western word has them. */
const chineseRun = 4;

/**
 * Finds the encoding of a text by evidence: a mark at its start, zero bytes (UTF-16), whole UTF-8, and for the rest
 * whether bytes above 127 come in pairs (GB18030) or alone (Windows-1252).
 */
export function findEncoding(bytes: Uint8Array): FoundEncoding {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return sure("utf-8");
  if (a === 0xff && b === 0xfe) return sure("utf-16le");
  if (a === 0xfe && b === 0xff) return sure("utf-16be");
  const zeros = zerosByPlace(bytes);
  if (zeros.even + zeros.odd > 0) return sure(zeros.odd >= zeros.even ? "utf-16le" : "utf-16be");
  if (isIn("utf-8", bytes)) return sure("utf-8");
  if (!isIn("gb18030", bytes)) return sure("windows-1252");
  const { single, paired, longest } = highRuns(bytes);
  const share = single / (single + paired);
  if (share >= clearlyWestern && longest < chineseRun) return sure("windows-1252");
  if (share <= clearlyChinese && longest >= chineseRun) return sure("gb18030");
  return share < 0.5
    ? { encoding: "gb18030", or: "windows-1252" }
    : { encoding: "windows-1252", or: "gb18030" };
}

function sure(encoding: TextEncoding): FoundEncoding {
  return { encoding, or: null };
}

/** Text has no zero bytes but in UTF-16, where one half of each character below 256 is one. */
function zerosByPlace(bytes: Uint8Array): { even: number; odd: number } {
  const found = { even: 0, odd: 0 };
  for (let at = bytes.indexOf(0); at >= 0 && at < 65_536; at = bytes.indexOf(0, at + 1)) {
    if (at % 2 === 0) found.even += 1;
    else found.odd += 1;
  }
  return found;
}

/** Runs of bytes above 127: those of an odd and of an even length, and the longest. */
function highRuns(bytes: Uint8Array): { single: number; paired: number; longest: number } {
  const found = { single: 0, paired: 0, longest: 0 };
  let run = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at]! > 127) run += 1;
    else if (run > 0) {
      if (run % 2 === 1) found.single += 1;
      else found.paired += 1;
      found.longest = Math.max(found.longest, run);
      run = 0;
    }
  }
  return found;
}

/** Whether every byte is part of a character. */
export function isIn(encoding: TextEncoding, bytes: Uint8Array): boolean {
  try {
    decode(encoding, bytes, true);
    return true;
  } catch {
    return false;
  }
}

/** The text without its mark. */
export function decode(encoding: TextEncoding, bytes: Uint8Array, fatal = false): string {
  return new TextDecoder(encoding, { fatal }).decode(bytes);
}
