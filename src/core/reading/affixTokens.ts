import { currencyWords, plainUnits } from "./currencyWords";
import {
  sideWords,
  unitLetters,
  unitsOfCurrencies,
  unitWords,
  wordsAroundUnits,
  writtenFactors,
} from "./unitWords";

/** One word beside a number or in a header. */
export interface AffixToken {
  readonly word: string;
  readonly kind:
    | "currency"
    | "unit"
    | "letter"
    | "unitOfCurrency"
    | "factor"
    | "side"
    | "minus"
    | "plus"
    | "open"
    | "close"
    | "around";
}

type Words = ReadonlyMap<string, AffixToken["kind"]>;

const signs: Words = new Map([
  ["-", "minus"],
  ["负", "minus"],
  ["+", "plus"],
  ["(", "open"],
  [")", "close"],
]);
const units: Words = new Map([
  ...kindOf(wordsAroundUnits, "around"),
  ...kindOf(Object.keys(unitWords), "unit"),
  ...kindOf(Object.keys(unitLetters), "letter"),
  ...kindOf(Object.keys(unitsOfCurrencies), "unitOfCurrency"),
  ...kindOf(Object.keys(writtenFactors), "factor"),
  ...kindOf(currencyWords.keys(), "currency"),
]);
const besideNumbers: Words = new Map([
  ...[...units].filter(([, kind]) => kind !== "around"),
  ...kindOf(Object.keys(sideWords), "side"),
  ...signs,
]);
const longest = Math.max(...[...units.keys()].map((word) => word.length));

/** The words of a text beside a number, or null where one of them is unknown: "k€" → k, €; "bottles" → null. */
export function tokensBesideNumber(text: string): readonly AffixToken[] | null {
  return split(text, 0, besideNumbers);
}

/** The words of a part of a header, or null where one of them is neither unit, currency nor a word around them. */
export function tokensOfUnit(text: string): readonly AffixToken[] | null {
  return split(text, 0, units);
}

function split(text: string, from: number, words: Words, before?: AffixToken): readonly AffixToken[] | null {
  let start = from;
  while (text[start] === " ") start += 1;
  if (start === text.length) return [];
  for (let length = Math.min(longest, text.length - start); length > 0; length -= 1) {
    const word = text.slice(start, start + length);
    const kind = words.get(word);
    if (kind === undefined) continue;
    const token = { word, kind };
    if (start === from && before && !canTouch(before, token)) continue;
    const rest = split(text, start + length, words, token);
    if (rest) return [token, ...rest];
  }
  return null;
}

/** Latin words touch only as unit and currency: "keur", "tkr"; "min" is not "m in". */
function canTouch(before: AffixToken, after: AffixToken): boolean {
  if (!/\p{Script=Latin}$/u.test(before.word) || !/^\p{Script=Latin}/u.test(after.word)) return true;
  const isOf = (token: AffixToken): boolean => token.kind === "currency";
  return isUnit(before) ? isOf(after) : isOf(before) && isUnit(after);
}

/** Whether a currency is named by itself, and not as the 元 of a unit such as 万元. */
export function hasCurrencySign(tokens: readonly AffixToken[]): boolean {
  const isUnitNamed = tokens.some(isUnit);
  return tokens.some(({ kind, word }) => kind === "currency" && !(isUnitNamed && plainUnits.has(word)));
}

export function isUnit({ kind }: AffixToken): boolean {
  return kind === "unit" || kind === "letter" || kind === "unitOfCurrency";
}

function kindOf<K extends AffixToken["kind"]>(words: Iterable<string>, kind: K): (readonly [string, K])[] {
  return [...words].map((word) => [word, kind] as const);
}
