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
 * The hash of a name's similarNameKey, of a name that is not blank. Names without brackets, dots, "and", article and
 * legal form are read as they stand.
 */
export function similarNameHash(name: string): number {
  let hash = start;
  let before = 0;
  let lastWord = 0;
  let lastLetter = -1;
  for (let at = 0; at < name.length; at++) {
    const code = lowerCode(name, at);
    if (!isLetterOrDigit(code)) {
      if (code === ampersand || code === closeBracket || code === dot || !isPrintable(code))
        return hashOfKey(similarNameKey(name));
      continue;
    }
    if (endsAnd(name, at, code)) return hashOfKey(similarNameKey(name));
    if (lastLetter !== at - 1) lastWord = at;
    lastLetter = at;
    const isUmlaut = code === letterE && (before === letterA || before === letterO || before === letterU);
    if (!isUmlaut) hash = withCode(hash, code);
    before = code;
  }
  const isPlain =
    lastLetter >= 0 &&
    !isFormWord(name.slice(lastWord, lastLetter + 1).toLowerCase()) &&
    !/^\s*the\s/i.test(name);
  return isPlain ? hash : hashOfKey(similarNameKey(name));
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
