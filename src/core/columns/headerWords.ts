import type { FieldWords } from "./vocabulary/FieldWords";

/** Signs of currency and unit that may stand behind a header, outside brackets. */
const unitWords: ReadonlySet<string> = new Set(
  "in usd eur gbp cny rmb hkd jpy inr brl chf rs t k m teur tsd mio mrd thousand thousands million millions 元 万元 千元 亿元 万 美元 人民币 单位".split(
    " ",
  ),
);
const year = /^(?:fy)?(?:19|20)\d\d$|^(?:19|20)\d\d年$/;

/** How well a header fits a field. */
export interface HeaderMatch {
  /** Above 0, at most 100. */
  readonly score: number;
  /** Whether the whole header is one of the field's. */
  readonly isWhole: boolean;
  /** Whether it has a word by which it stands behind all others, such as that of a code. */
  readonly isWeak: boolean;
}

/**
 * A header as plain words: width, case and accents folded, camelCase and snake_case split, units in brackets dropped.
 * "close_value" → "close value", "companyName" → "company name", "年销售额（元）" → "年销售额",
 * "Expected Order Volume (€)" → "expected order volume", "Geschäftsname" → "geschaftsname". Brackets in front are
 * words of the header: "(Do Not Modify) Account".
 */
export function headerWords(header: string): string {
  return header
    .normalize("NFKC")
    .trim()
    .replace(/(.)(?:\([^)]*\)|\[[^\]]*\]|【[^】]*】)/gsu, "$1 ")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{Mn}/gu, "")
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}

/** How a header, given as headerWords, fits a field; null when it does not. */
export function matchHeader(header: string, words: FieldWords): HeaderMatch | null {
  if (header === "") return null;
  const parts = header.split(" ");
  const isWeak = words.weak?.some((word) => has(header, parts, word)) ?? false;
  const whole = Math.max(wholeScore(header, words), wholeScore(withoutUnits(parts), words) - 5);
  if (whole > 0) return { score: whole, isWhole: true, isWeak };
  if (words.not?.some((word) => has(header, parts, word)) === true) return null;
  const place = words.parts.findIndex((word) => has(header, parts, word));
  if (place < 0) return null;
  const score = 50 - Math.min(place, 20) / 2 - Math.min(parts.length, 9);
  return { score: isWeak ? score * 0.4 : score, isWhole: false, isWeak };
}

/** 100 for the likeliest header of a language, then less; 0 for none. */
function wholeScore(header: string, { headers }: FieldWords): number {
  const places = headers.map((language) => language.indexOf(header)).filter((place) => place >= 0);
  return places.length === 0 ? 0 : 100 - Math.min(60, Math.min(...places)) / 2;
}

function withoutUnits(parts: readonly string[]): string {
  return parts.filter((part, place) => !year.test(part) && (place === 0 || !unitWords.has(part))).join(" ");
}

function has(header: string, parts: readonly string[], word: string): boolean {
  if (!/^[*a-z%]/.test(word)) return header.includes(word);
  if (word.startsWith("*")) {
    const end = word.replaceAll("*", "");
    return parts.some((part) => (word.endsWith("*") ? part.includes(end) : part.endsWith(end)));
  }
  if (word.endsWith("*")) return parts.some((part) => part.startsWith(word.slice(0, -1)));
  return word.includes(" ") ? ` ${header} `.includes(` ${word} `) : parts.includes(word);
}
