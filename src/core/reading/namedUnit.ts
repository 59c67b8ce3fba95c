import { type AffixToken, tokensOfUnit } from "./affixTokens";
import { currencyWords, everydayWords, plainUnits } from "./currencyWords";
import { commonCurrencies, exponentOf, isUnit, plainText } from "./readNumberText";
import { countedNotPaid, lettersInDoubt, lettersNeverAlone, wordsBeforeUnits } from "./unitWords";

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
const trailingK = /[^\d(] k$/;
const unitLabel = /^(?:金额单位|货币单位|单位)/;

/** The unit and the currency that a header names: "Umsatz (T€)", "销售额（万元）", "Revenue in millions of USD". */
export function unitOfHeader(header: string): NamedUnit {
  const plain = plainText(header);
  const runs = runsOf(plain);
  const currencies = currenciesOf(runs) ?? currencyWords.get(chineseCurrency.exec(plain)?.[0] ?? "") ?? null;
  const named = firstUnit(runs, (run) => run.isApart || run.isLast);
  if (named) return { ...named, currencies };
  const chinese = chineseUnit.exec(plain);
  if (chinese) {
    const [word, before, currency, after] = chinese;
    const exponent = exponentOf(before ?? after ?? "");
    return { exponent, word, isInDoubt: false, currencies: currencyWords.get(currency ?? "") ?? currencies };
  }
  if (perCent.test(plain)) return { exponent: -2, word: "%", isInDoubt: false, currencies };
  const hasTrailingK = trailingK.test(plain);
  return {
    exponent: hasTrailingK ? 3 : null,
    word: hasTrailingK ? "k" : "",
    isInDoubt: hasTrailingK,
    currencies,
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
    if (unit && !unit.isInDoubt && unit.exponent !== -2) return { ...unit, currencies };
    if (currencies) return { exponent: null, word: "", isInDoubt: false, currencies };
  }
  return null;
}

/** Whether nothing in the header says that its numbers are counts or shares, which a unit in the title is not for. */
export function canBePaid(header: string): boolean {
  const plain = plainText(header);
  const words = plain.split(/[^\p{L}.]+/u);
  return !countedNotPaid.some((word) =>
    /^\p{Script=Han}/u.test(word) ? plain.includes(word) : words.includes(word),
  );
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
  const [unit, second] = run.tokens.filter(isUnit);
  const sure = (exponent: number): Unit => ({ exponent, word: run.text, isInDoubt: false });
  if (!unit) return run.isApart && run.tokens.some(({ word }) => plainUnits.has(word)) ? sure(0) : null;
  if (second || run.isAfterNumber) return null;
  const exponent = exponentOf(unit.word);
  if (hasCurrency(run)) return sure(exponent);
  if (unit.kind === "unitOfCurrency")
    return run.tokens.some(({ word }) => word === "en" || word === "em") ? sure(exponent) : null;
  if (isAfterIn(run) || unit.word.includes("000")) return sure(exponent);
  if (unit.kind === "unit") return standsAlone(run) ? sure(exponent) : null;
  if (!run.isBracketed || lettersNeverAlone.has(unit.word)) return null;
  return { ...sure(exponent), isInDoubt: lettersInDoubt.has(unit.word) };
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
