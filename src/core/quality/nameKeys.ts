import { printableAscii } from "../cells/labelKey";
import { composed } from "./composed";
import { splitLegalForm } from "./splitLegalForm";

/** "&", "and" and 和 say the same. */
const ands = /&|\band\b|和/gu;
/** Brackets stay: what stands in them may tell two firms apart. */
const unsaid = /[^\p{L}\p{N}\p{M}()+]+/gu;

/**
 * What a name is whatever the case, width, spaces and punctuation: two names of one key are one account. Names of signs
 * alone keep them; "" for a blank name.
 */
export function sameNameKey(name: string): string {
  if (printableAscii.test(name)) return sameAsciiKey(name.toLowerCase().trim());
  const folded = composed(name).toLowerCase().trim();
  const key = folded.replace(ands, " + ").replace(unsaid, "");
  return /[\p{L}\p{N}]/u.test(key) ? key : folded;
}

function sameAsciiKey(folded: string): string {
  const key = (mayHaveAnd(folded) ? folded.replace(ands, " + ") : folded).replace(/[^a-z\d()+]+/g, "");
  return /[a-z\d]/.test(key) ? key : folded;
}

function mayHaveAnd(text: string): boolean {
  return text.includes("&") || text.includes("and");
}

const latinRemark = /\s*\([^()\p{Script=Han}]*\)\s*$/u;

/**
 * What is left of a name without its legal form, article, remark in brackets and diacritics: names of one such key are
 * similar and may be different firms.
 */
export function similarNameKey(name: string): string {
  const isAscii = printableAscii.test(name);
  const plain = composed(name).trim();
  const bare = (plain.endsWith(")") ? plain.replace(latinRemark, "") : plain).replace(/^the\s+/i, "");
  const said = bare === "" ? plain : bare;
  const { stem } = splitLegalForm(isAscii && !mayHaveAnd(said) ? said : said.replace(ands, " "));
  return (isAscii ? stem : withoutAccents(stem)).replace(/([aou])e/g, "$1");
}

/** "Café" → "Cafe"; the marks of Thai, Hindi or Japanese are no accents. */
function withoutAccents(text: string): string {
  return text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC");
}

const places =
  /^(?:北京|上海|天津|重庆|广州|深圳|杭州|南京|苏州|无锡|宁波|武汉|成都|西安|青岛|济南|大连|沈阳|厦门|福州|长沙|郑州|合肥|昆明|东莞|佛山|广东|浙江|江苏|山东|福建|四川|湖北|湖南|河南|河北|安徽|江西|陕西|云南|辽宁)[省市]?(?=\p{L}{2})/u;

const firstHan = 0x4e00;

/** A similarNameKey without the Chinese place in front, with which a firm is registered and without which it is called. */
export function withoutPlace(key: string): string {
  return key.charCodeAt(0) < firstHan ? key : key.replace(places, "");
}
