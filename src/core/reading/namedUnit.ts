import { type AffixToken, hasCurrencySign, isUnit, tokensOfUnit } from "./affixTokens";
import { currencyWords, everydayWords, plainUnits } from "./currencyWords";
import { commonCurrencies, exponentOf, plainText } from "./readNumberText";
import { countedNotPaid, lettersInDoubt, measured, wordsBeforeUnits } from "./unitHeaderWords";

interface Unit {
  /** The power of ten, 0 for 元; null where no unit is named. */
  readonly exponent: number | null;
  /** The unit as it is written: "k€", "万元". */
  readonly word: string;
  /** Whether it can also be meant otherwise: "(m)", "Revenue K". */
  readonly isInDoubt: boolean;
}

/** What a header or a title says of the numbers below it. */
export interface NamedUnit extends Unit {
  /** The currencies that it can mean, the likeliest first; null where it names none. */
  readonly currencies: readonly string[] | null;
  /** Whether it names one by itself, and not as the 元 of a unit such as 万元. */
  readonly hasCurrencySign: boolean;
}

/** Words in a row that are all units, currencies or words around them. */
interface Run {
  readonly text: string;
  readonly tokens: readonly AffixToken[];
  /** Whether it is a part of the header by itself, and whether that part is in brackets. */
  readonly isApart: boolean;
  readonly isBracketed: boolean;
  readonly isLast: boolean;
  readonly isAfterNumber: boolean;
}

const separators = /([()[\]{}<>;:|/_]|,(?!\d)| - )/;
const chineseUnit =
  /(?:(万亿|百亿|千亿|十亿|千万|百万|十万|亿|億|万|萬|千|仟)(人民币元|人民币|美元|美金|欧元|英镑|日元|港元|港币|新台币|台币|韩元|加元|澳元|新元|元|円|圆)|(?:人民币|rmb|¥|\$|€)(万|亿|千))(?!以|级|户|个|俱)/;
const chineseCurrency = /人民币|美元|美金|欧元|英镑|日元|港元|港币|台币|韩元|澳元/;
const perCent = /[^\d ] *%|^%/;
const crores = /\bcr\b/;
const trailingK = /[^\d(] k$/;
const unitLabel = /^(?:金额单位|货币单位|单位)/;

/** The unit and the currency that a header names: "Umsatz (T€)", "销售额（万元）", "Revenue in millions of USD". */
export function unitOfHeader(header: string): NamedUnit {
  const plain = plainText(header);
  const runs = runsOf(plain);
  const currencies = currenciesOf(runs) ?? currencyWords.get(chineseCurrency.exec(plain)?.[0] ?? "") ?? null;
  const isNamed = runs.some(({ tokens }) => hasCurrencySign(tokens)) || chineseCurrency.test(plain);
  const named = firstUnit(runs, (run) => run.isApart || run.isLast);
  const isMeasure = named?.isInDoubt === true && hasWord(plain, measured);
  if (named && !isMeasure)
    return {
      ...{ ...named, isInDoubt: named.isInDoubt && !isSettledBy(currencies, named) },
      ...{ currencies, hasCurrencySign: isNamed },
    };
  const chinese = chineseUnit.exec(plain);
  if (chinese) {
    const [word, before, currency, after] = chinese;
    const exponent = exponentOf(before ?? after ?? "");
    return {
      ...{ exponent, word, isInDoubt: false, currencies: currencyWords.get(currency ?? "") ?? currencies },
      hasCurrencySign: isNamed || currency === undefined || !plainUnits.has(currency),
    };
  }
  if (perCent.test(plain))
    return { exponent: -2, word: "%", isInDoubt: false, currencies, hasCurrencySign: isNamed };
  const hasTrailingK = trailingK.test(plain);
  return {
    exponent: hasTrailingK ? 3 : null,
    word: hasTrailingK ? "k" : "",
    isInDoubt: hasTrailingK,
    currencies,
    hasCurrencySign: isNamed,
  };
}

/**
 * The unit that the texts above a list name for its amounts, null where they name none. 万元 or "million" within
 * other words is none, nor is one that can be meant otherwise.
 */
export function unitOfTitles(titles: readonly string[]): NamedUnit | null {
  for (const title of titles) {
    const runs = runsOf(plainText(title)).filter((run) => run.isApart || isAfterIn(run) || hasCurrency(run));
    const unit = firstUnit(runs, (run) => run.isApart);
    const currencies = currenciesOf(unit ? runs : runs.filter((run) => run.isApart || isAfterIn(run)));
    const isNamed = runs.some(({ tokens }) => hasCurrencySign(tokens));
    if (unit && !unit.isInDoubt && unit.exponent !== -2)
      return { ...unit, currencies, hasCurrencySign: isNamed };
    if (currencies)
      return { exponent: null, word: "", isInDoubt: false, currencies, hasCurrencySign: isNamed };
  }
  return null;
}

/** Whether nothing in the header says that its numbers are counts or shares, which a unit in the title is not for. */
export function canBePaid(header: string): boolean {
  return !hasWord(plainText(header), countedNotPaid);
}

/** Chinese words anywhere, others as whole words. */
function hasWord(plain: string, words: readonly string[]): boolean {
  const own = plain.split(/[^\p{L}.]+/u);
  return words.some((word) => (/^\p{Script=Han}/u.test(word) ? plain.includes(word) : own.includes(word)));
}

/** "(USD, mm)" is no length; "(₹ Cr)" stays in doubt. */
function isSettledBy(currencies: readonly string[] | null, { word }: Unit): boolean {
  return currencies !== null && !crores.test(word);
}

function runsOf(plain: string): Run[] {
  let depth = 0;
  return plain.split(separators).flatMap((part, index) => {
    if (index % 2 === 1) {
      if ("([{<".includes(part)) depth += 1;
      else if (")]}>".includes(part)) depth = Math.max(0, depth - 1);
      return [];
    }
    const text = part.trim().replace(unitLabel, "$& ");
    const tokens = tokensOfUnit(text);
    if (tokens?.length === 0) return [];
    if (!tokens) return wordRuns(text.split(" "));
    return [{ text, tokens, isApart: true, isBracketed: depth > 0, isLast: true, isAfterNumber: false }];
  });
}

function wordRuns(words: readonly string[]): Run[] {
  const runs: Run[] = [];
  let start = 0;
  for (let end = 0; end <= words.length; end += 1) {
    const word = words[end];
    if (word !== undefined && tokensOfUnit(word)) continue;
    const text = words.slice(start, end).join(" ");
    const tokens = tokensOfUnit(text) ?? [];
    const isAfterNumber = /\d$/.test(words[start - 1] ?? "");
    const isLast = end === words.length;
    if (tokens.length > 0)
      runs.push({ text, tokens, isApart: false, isBracketed: false, isLast, isAfterNumber });
    start = end + 1;
  }
  return runs;
}

function firstUnit(runs: readonly Run[], standsAlone: (run: Run) => boolean): Unit | null {
  return runs.map((run) => unitOfRun(run, standsAlone)).find((unit) => unit !== null) ?? null;
}

/** A word is a unit beside a currency, after "in" or standing alone; a letter only in brackets, where it is alone. */
function unitOfRun(run: Run, standsAlone: (run: Run) => boolean): Unit | null {
  const [unit, second] = run.tokens.filter((token) => isUnit(token) || token.kind === "factor");
  if (!unit) {
    const isPlain = run.isApart && run.tokens.some(({ word }) => plainUnits.has(word));
    return isPlain ? { exponent: 0, word: run.text, isInDoubt: false } : null;
  }
  if (second || run.isAfterNumber) return null;
  const certainty = certaintyOf(unit, run, standsAlone(run));
  return certainty && { exponent: exponentOf(unit.word), word: run.text, isInDoubt: certainty === "doubt" };
}

function certaintyOf(unit: AffixToken, run: Run, isAlone: boolean): "sure" | "doubt" | null {
  const { word, kind } = unit;
  const has = (...words: readonly string[]): boolean =>
    run.tokens.some((token) => words.includes(token.word));
  if (crores.test(word)) return has("₹", "rs", "rs.", "inr", "卢比") ? "doubt" : null;
  if (kind === "factor")
    return isAfterIn(run) || has("x", "×", "*") ? "sure" : run.isBracketed ? "doubt" : null;
  if (hasCurrency(run)) return "sure";
  if (kind === "unitOfCurrency") return word !== "t" && has("en", "em") ? "sure" : null;
  if (isAfterIn(run)) return "sure";
  if (word === "000") return run.isBracketed ? "sure" : isAlone ? "doubt" : null;
  if (kind === "unit") return isAlone ? "sure" : null;
  if (!run.isBracketed || word === "b") return null;
  return lettersInDoubt.has(word) ? "doubt" : "sure";
}

function currenciesOf(runs: readonly Run[]): readonly string[] | null {
  const found = runs.flatMap((run) => {
    const isSure = run.isBracketed || isAfterIn(run) || run.tokens.some(isUnit);
    return run.tokens
      .filter(
        ({ kind, word }) =>
          kind === "currency" && (isSure || !everydayWords.has(word) || plainUnits.has(word)),
      )
      .map(({ word }) => currencyWords.get(word) ?? []);
  });
  const common = commonCurrencies(found);
  return common && common.length > 0 ? common : null;
}

function hasCurrency(run: Run): boolean {
  return run.tokens.some(
    ({ kind, word }) => kind === "currency" && (run.isBracketed || !everydayWords.has(word)),
  );
}

function isAfterIn(run: Run): boolean {
  return run.tokens.some(({ word }) => wordsBeforeUnits.has(word));
}
