import { printableAscii } from "../cells/labelKey";
import { composed } from "./composed";
import { simplifiedCharacters } from "./simplifiedCharacters";

interface CompanyName {
  /** The name itself, as it is compared: no width, case, space, punctuation or traditional character. */
  readonly stem: string;
  /** What was behind it, in order, each legal form under its usual short name; empty when there was nothing. */
  readonly forms: readonly string[];
}

/** What says nothing about which company it is: "Acme Co." may be anything. */
const vague = "";

const latinForms = new Map([
  ...["ltd", "inc", "corp", "llc", "llp", "plc", "gmbh", "ag", "sa", "bv", "nv"].map(asItIs),
  ...["pty", "pte", "srl", "spa", "kg", "oy", "ab"].map(asItIs),
  ["limited", "ltd"],
  ["incorporated", "inc"],
  ["corporation", "corp"],
  ["company", vague],
  ["co", vague],
]);
/** No legal forms, but left out in the same way. */
const groupWords = new Map([
  ["group", "group"],
  ["holding", "holding"],
  ["holdings", "holding"],
]);
/**
 * The kinds of limited company are one form: the registrar takes names that differ in nothing else for the same
 * (DOMAIN 2.10), and a firm changes its kind when it goes public.
 */
const chineseForms = new Map([
  ["股份有限公司", "有限公司"],
  ["有限责任公司", "有限公司"],
  ["有限公司", "有限公司"],
  ["股份公司", "有限公司"],
  ["总公司", "总公司"],
  ["公司", vague],
  ["集团", "集团"],
]);
const longestFirst = [...chineseForms.keys()].sort((one, other) => other.length - one.length);

/** Whether a word, in small letters, may be left out at the end of a name. */
export function isFormWord(word: string): boolean {
  return latinForms.has(word) || groupWords.has(word);
}

/** "S.p.A." is one word: single letters with dots between them. */
const abbreviation = /(^|\P{L})((?:\p{L}\.\s?)+\p{L})(?!\p{L})/gu;

/**
 * A company's name and its legal forms ("Co., Ltd.", "Group", "集团有限公司"). A name that consists of a form alone
 * keeps it as its stem, one of signs alone keeps the signs; the stem of a blank name is "".
 */
export function splitLegalForm(name: string): CompanyName {
  const isAscii = printableAscii.test(name);
  const folded = composed(name).toLowerCase().trim();
  const joined = folded.includes(".")
    ? folded.replace(
        abbreviation,
        (_, before: string, letters: string) => before + letters.replace(/\.\s?/g, ""),
      )
    : folded;
  const words = joined.split(isAscii ? /[^a-z\d]+/ : /[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  if (words.length === 0) return { stem: folded, forms: [] };
  const forms = takeForms(words);
  const stem = words.join("");
  return !isAscii && /\p{Script=Han}/u.test(stem)
    ? splitChinese(simplifiedCharacters(stem), forms)
    : { stem, forms };
}

function asItIs(word: string): readonly [string, string] {
  return [word, word];
}

/** Takes the forms off the end of a name's words, of which one stays. */
function takeForms(words: string[]): string[] {
  const forms: string[] = [];
  let legal: string[] = [];
  const close = (): void => {
    if (legal.length > 0) forms.unshift(legal.join(" "));
    legal = [];
  };
  for (let last = words.at(-1) ?? ""; words.length > 1; last = words.at(-1) ?? "") {
    const group = groupWords.get(last);
    const form = latinForms.get(last);
    if (group !== undefined) {
      close();
      forms.unshift(group);
    } else if (form === undefined) break;
    else if (form !== vague) legal.unshift(form);
    words.pop();
  }
  close();
  return forms;
}

function splitChinese(name: string, behind: readonly string[]): CompanyName {
  const forms = [...behind];
  let stem = name;
  for (let end = endOf(stem); end !== undefined; end = endOf(stem)) {
    const form = chineseForms.get(end) ?? vague;
    if (form !== vague) forms.unshift(form);
    stem = stem.slice(0, -end.length);
  }
  return { stem, forms };
}

/** The form that a name ends with, of which something must be left. */
function endOf(name: string): string | undefined {
  if (!/[司团]$/.test(name)) return undefined;
  return longestFirst.find((form) => name.length > form.length && name.endsWith(form));
}
