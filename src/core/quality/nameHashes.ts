import { sameNameKey, similarNameKey } from "./nameKeys";
import { isFormWord } from "./splitLegalForm";

const start = 0x811c9dc5 | 0;
/** FNV-1a over the code units of a text. */
const withCode = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193);

/** Of a key that has been made. */
export function hashOfKey(key: string): number {
  let hash = start;
  for (let at = 0; at < key.length; at++) hash = withCode(hash, key.charCodeAt(at));
  return hash;
}

/** The hash of a name's sameNameKey; null when the key is "". Plain names are read as they stand. */
export function sameNameHash(name: string): number | null {
  let hash = start;
  let isSaid = false;
  for (let at = 0; at < name.length; at++) {
    const code = lowerCode(name, at);
    if (isLetterOrDigit(code)) isSaid = true;
    else if (code !== openBracket && code !== closeBracket && code !== plus) {
      if (code === ampersand || !isPrintable(code)) return slowHash(sameNameKey(name));
      continue;
    }
    if (endsAnd(name, at, code)) return slowHash(sameNameKey(name));
    hash = withCode(hash, code);
  }
  return isSaid ? hash : slowHash(sameNameKey(name));
}

/**
 * The hash of a name's similarNameKey, of a name that is not blank. Plain names, legal forms included, are read as they
 * stand; those with brackets, "and", an article or letters with dots between them are not plain.
 */
export function similarNameHash(name: string): number {
  const end = endOfStem(name);
  if (end === 0 || /^\s*the\s/i.test(name)) return hashOfKey(similarNameKey(name));
  let hash = start;
  let before = 0;
  for (let at = 0; at < name.length; at++) {
    const code = lowerCode(name, at);
    const isSaid = isLetterOrDigit(code);
    const isOdd = code === ampersand || code === closeBracket || !isPrintable(code);
    if (isOdd || (isSaid ? endsAnd(name, at, code) : isInitial(name, at, code)))
      return hashOfKey(similarNameKey(name));
    if (!isSaid || at >= end) continue;
    const isUmlaut = code === letterE && (before === letterA || before === letterO || before === letterU);
    if (!isUmlaut) hash = withCode(hash, code);
    before = code;
  }
  return hash;
}

/** Where the last word ends that is no legal form, or the first word; 0 for a name without words. */
function endOfStem(name: string): number {
  let end = name.length;
  while (end > 0 && !isLetterOrDigit(lowerCode(name, end - 1))) end--;
  for (;;) {
    let from = end;
    while (from > 0 && isLetterOrDigit(lowerCode(name, from - 1))) from--;
    let previous = from;
    while (previous > 0 && !isLetterOrDigit(lowerCode(name, previous - 1))) previous--;
    if (previous === 0 || !isFormWord(name.slice(from, end).toLowerCase())) return end;
    end = previous;
  }
}

/** Whether a dot follows a letter alone: "S.p.A." is one word. */
function isInitial(name: string, at: number, code: number): boolean {
  return code === dot && !isLetter(name, at - 2) && isLetter(name, at - 1);
}

function isLetter(text: string, at: number): boolean {
  const code = at < 0 ? 0 : lowerCode(text, at);
  return code >= 0x61 && code <= 0x7a;
}

function slowHash(key: string): number | null {
  return key === "" ? null : hashOfKey(key);
}

const [openBracket, closeBracket, plus, ampersand, dot] = [0x28, 0x29, 0x2b, 0x26, 0x2e];
const [letterA, letterD, letterE, letterN, letterO, letterU] = [0x61, 0x64, 0x65, 0x6e, 0x6f, 0x75];

function lowerCode(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code >= 0x41 && code <= 0x5a ? code + 0x20 : code;
}

function isLetterOrDigit(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x30 && code <= 0x39);
}

function isPrintable(code: number): boolean {
  return code >= 0x20 && code <= 0x7e;
}

function endsAnd(text: string, at: number, code: number): boolean {
  return (
    code === letterD && at > 1 && lowerCode(text, at - 1) === letterN && lowerCode(text, at - 2) === letterA
  );
}
