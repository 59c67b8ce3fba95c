import { parseNumber } from "../cells/parseNumber";
import { foldWidth } from "../cells/labelKey";
import { type AffixToken, hasCurrencySign, isUnit, tokensBesideNumber } from "./affixTokens";
import { currencyWords, plainUnits } from "./currencyWords";
import {
  blankWords,
  sideWords,
  unitLetters,
  unitsOfCurrencies,
  unitWords,
  writtenFactors,
} from "./unitWords";

/** What one text says, with every reading that it has. */
export interface NumberText {
  /** The digits without sign, read with a decimal point and with a decimal comma: "1,200" → "1200" and "1.2". */
  readonly point: string | null;
  readonly comma: string | null;
  /** How often it is said to be negative. */
  readonly minuses: number;
  /** The power of ten of its own unit, 0 where it says 元; null where it names none. */
  readonly exponent: number | null;
  /** Whether that unit is a letter: 500K. */
  readonly hasLetter: boolean;
  /** The currencies that it can be in; null where it shows none. */
  readonly currencies: readonly string[] | null;
  /** Whether a currency is named by itself, and not as the 元 of a unit such as 万元. */
  readonly hasCurrencySign: boolean;
  readonly side: "credit" | "debit" | null;
  /** Whether its words are of a language that writes decimals with a point: 1.005万, ₹1,200. */
  readonly isPointed: boolean;
}

type Affix = Omit<NumberText, "point" | "comma">;

const nothing = {
  ...{ exponent: null, hasLetter: false, currencies: null, hasCurrencySign: false },
  ...{ side: null, isPointed: false },
};
const longestText = 80;
const parts = /^(?<before>\D*?)(?<core>[.,]?\d(?:[\d.,' ]*\d)?)(?<power>e[+-]?\d{1,3})?(?<after>\D*)$/;
const noCents = /^(?<mark>[.,])(?<dash> ?-{1,2})?/;
const integer = /^\d+$/;
const withPoint = /^(?:\d*|[1-9]\d{0,2}(?:,\d{3})+|[1-9]\d?(?:,\d{2})+,\d{3})(?:\.\d+)?$/;
const withComma = /^(?:\d*|[1-9]\d{0,2}(?:\.\d{3})+)(?:,\d+)?$/;
const withSpaces = /^\d{1,3}(?:(?: \d{3})+|(?:'\d{3})+)(?<fraction>[.,]\d+)?$/;
const plainAlready = /^(?:[!-_a-~€£]| (?! ))*$/;
const pointedWords = /\p{Script=Han}|lakh|lac|crore/u;
const separators = /[,.' ]/g;

/** The number in a text, "blank" for a dash or "n/a", null where it is none. */
export function readNumberText(text: string): NumberText | "blank" | null {
  if (text.length > longestText) return null;
  if (integer.test(text)) return { point: text, comma: text, minuses: 0, ...nothing };
  const plain = plainText(text);
  if (plain === "" || blankWords.has(plain)) return "blank";
  const found = parts.exec(plain)?.groups;
  if (!found) return isBareDash(plain) ? "blank" : fraction(text);
  const { before, core, after } = abbreviationApart(
    found["before"] ?? "",
    found["core"] ?? "",
    found["after"] ?? "",
  );
  const cents = noCents.exec(after);
  const affix = readAffix(before, cents ? after.slice(cents[0].length) : after);
  const digits = readDigits(core);
  if (!affix || !digits) return fraction(text);
  const power = found["power"] ?? "";
  const only = cents?.groups?.["dash"] === undefined ? null : cents.groups["mark"];
  return {
    ...affix,
    point: digits.point === null || only === "," ? null : digits.point + power,
    comma: digits.comma === null || only === "." ? null : digits.comma + power,
  };
}

/** The digits as JavaScript writes them, with a decimal point and with a decimal comma; null where neither fits. */
function readDigits(core: string): { readonly point: string | null; readonly comma: string | null } | null {
  if (integer.test(core)) return { point: core, comma: core };
  const spaced = withSpaces.exec(core);
  if (spaced) {
    const decimals = spaced.groups?.["fraction"] ?? "";
    const whole = core.slice(0, core.length - decimals.length).replace(separators, "");
    const digits = decimals === "" ? whole : `${whole}.${decimals.slice(1)}`;
    return {
      point: decimals.startsWith(",") ? null : digits,
      comma: decimals.startsWith(".") ? null : digits,
    };
  }
  const point = withPoint.test(core) ? core.replace(/,/g, "") : null;
  const comma = withComma.test(core) ? core.replace(/\./g, "").replace(",", ".") : null;
  return point === null && comma === null ? null : { point, comma };
}

const affixes = new Map<string, Affix | null>();
const mostAffixes = 1000;

function readAffix(before: string, after: string): Affix | null {
  const key = `${before}\0${after}`;
  const known = affixes.get(key);
  if (known !== undefined) return known;
  if (affixes.size >= mostAffixes) affixes.clear();
  const affix = affixOf(before.trim(), after.trim());
  affixes.set(key, affix);
  return affix;
}

function affixOf(before: string, after: string): Affix | null {
  const front = tokensBesideNumber(before);
  const back = tokensBesideNumber(after);
  if (!front || !back || !closesWhatItOpens(front, back)) return null;
  const all = [...front, ...back];
  const of = (kind: AffixToken["kind"]): AffixToken[] => all.filter((token) => token.kind === kind);
  const ofUnit = all.filter(isUnit);
  const minuses = of("minus").length + of("open").length;
  const hasCurrency = (tokens: readonly AffixToken[]): boolean =>
    tokens.some(({ kind }) => kind === "currency");
  const isLost =
    (front.some(isUnit) && !hasCurrency(front)) ||
    (of("unitOfCurrency").length > 0 && !hasCurrency(all)) ||
    back.some(({ kind }) => kind === "plus") ||
    (of("plus").length > 0 && minuses + of("plus").length > 1);
  if (isLost || ofUnit.length > 1 || of("side").length > 1) return null;
  const currencies = commonCurrencies(of("currency").map(({ word }) => currencyWords.get(word) ?? []));
  if (currencies?.length === 0) return null;
  const [unit] = ofUnit;
  const isPlain = back.some(({ word }) => plainUnits.has(word));
  return {
    minuses,
    exponent: unit ? exponentOf(unit.word) : isPlain ? 0 : null,
    isPointed: currencies?.[0] === "INR" || pointedWords.test(`${before} ${after}`),
    hasLetter: unit?.kind === "letter",
    currencies,
    hasCurrencySign: hasCurrencySign(all),
    side: sideWords[of("side")[0]?.word ?? ""] ?? null,
  };
}

/** The currencies that all lists have, in the order of the first; null without any list. */
export function commonCurrencies(lists: readonly (readonly string[])[]): readonly string[] | null {
  const [first, ...others] = lists;
  return first?.filter((code) => others.every((list) => list.includes(code))) ?? null;
}

export function exponentOf(word: string): number {
  return unitWords[word] ?? unitLetters[word] ?? unitsOfCurrencies[word] ?? writtenFactors[word] ?? 0;
}

/** Half width, lower case, one kind of space, minus and apostrophe. */
export function plainText(text: string): string {
  if (plainAlready.test(text)) return text.toLowerCase().trim();
  return foldWidth(text)
    .replace(/[\s\u00a0\u2000-\u200b\u202f\u205f]+/g, " ")
    .replace(/[\u2010-\u2015\u2212\u30fc]/g, "-")
    .replace(/[\u2018\u2019\u02bc\u00b4`]/g, "'")
    .toLowerCase()
    .trim();
}

/** "Rs.500": the point belongs to the word before it. */
function abbreviationApart(before: string, core: string, after: string) {
  return /\p{L}$/u.test(before) && core.startsWith(".")
    ? { before: `${before}.`, core: core.slice(1), after }
    : { before, core, after };
}

function closesWhatItOpens(front: readonly AffixToken[], back: readonly AffixToken[]): boolean {
  const count = (tokens: readonly AffixToken[], kind: AffixToken["kind"]): number =>
    tokens.filter((token) => token.kind === kind).length;
  return count(front, "open") === count(back, "close") && count(front, "close") + count(back, "open") === 0;
}

/** "$ -": how an accounting format writes nothing. */
function isBareDash(plain: string): boolean {
  const tokens = plain.includes("-") ? tokensBesideNumber(plain) : null;
  return tokens?.every(({ kind }) => kind === "minus" || kind === "currency") ?? false;
}

/** "1 1/2" and whatever else a cell of a function takes. */
function fraction(text: string): NumberText | null {
  const value = parseNumber(text);
  if (value === null) return null;
  const digits = String(Math.abs(value));
  const minuses = value < 0 ? 1 : 0;
  return { point: digits, comma: digits, minuses, ...nothing };
}
