import { hasCurrencySign, tokensBesideNumber } from "./affixTokens";
import { currencyWords, localeCurrencies, plainUnits } from "./currencyWords";
import { commonCurrencies, exponentOf, plainText } from "./readNumberText";

/** How a number format shows a number. */
export interface NumberFormatLook {
  /** The power of ten by which the figures shown are smaller than the number: 3 for "#,##0,". */
  readonly scale: number;
  /** Decimals of the figures; null where the format does not say. */
  readonly decimals: number | null;
  /** The power of ten of a unit shown behind the figures, 4 for `0"万元"`; null where none is shown. */
  readonly exponent: number | null;
  readonly isPerCent: boolean;
  readonly currencies: readonly string[] | null;
  /** Whether it shows one by itself, and not as the 元 of a unit such as 万元. */
  readonly hasCurrencySign: boolean;
  /** The unit as it is shown. */
  readonly word: string;
}

const plainLook: NumberFormatLook = {
  scale: 0,
  decimals: null,
  exponent: null,
  isPerCent: false,
  currencies: null,
  hasCurrencySign: false,
  word: "",
};
const currencyTag = /^\$([^-\]]*)(?:-([0-9a-f]+))?/i;
const piece = /"([^"]*)"|\[([^\]]*)\]|[\\!](.)|[_*].|([0#?])|(.)/gsu;

/** The look of the first section of a number format; General, texts and dates have none. */
export function numberFormatLook(format: string | null | undefined): NumberFormatLook {
  if (format == null || format === "General" || format === "@") return plainLook;
  let figures = "";
  let literals = "";
  let currencies: readonly string[] | null = null;
  for (const [, quoted, tag, escaped, digit, other] of format
    .replace(/general|g\/通用格式/i, "")
    .matchAll(piece)) {
    if (other === ";") break;
    if (quoted !== undefined) literals += ` ${quoted} `;
    else if (tag !== undefined) currencies = taggedCurrency(tag) ?? currencies;
    else if (escaped !== undefined) {
      if (escaped === ".") figures += "!";
      else literals += escaped;
    } else if (digit !== undefined) figures += "0";
    else if (other === "," || other === ".") figures += other;
    else if (other !== undefined) literals += other;
  }
  const commas = /0(,+)$/.exec(figures.replace(/\.$/, ""))?.[1]?.length ?? 0;
  const escapedDecimals = /!(0+)/.exec(figures)?.[1]?.length ?? 0;
  const decimals = /^0/.test(figures.replace(/^,+/, ""))
    ? (/\.(0+)/.exec(figures)?.[1]?.length ?? 0) + escapedDecimals
    : null;
  return { ...unitOfLiterals(literals, currencies), scale: 3 * commas + escapedDecimals, decimals };
}

function unitOfLiterals(
  literals: string,
  tagged: readonly string[] | null,
): Omit<NumberFormatLook, "scale" | "decimals"> {
  const plain = plainText(literals.replace(/[()+-]/g, " "));
  const tokens = tokensBesideNumber(plain) ?? [];
  const units = tokens.filter(
    ({ kind }) => kind === "unit" || kind === "letter" || kind === "unitOfCurrency",
  );
  const isPerCent = units.some(({ word }) => word === "%");
  const [unit] = units;
  const shown = tokens
    .filter(({ kind }) => kind === "currency")
    .map(({ word }) => currencyWords.get(word) ?? []);
  const isPlain = tokens.some(({ word }) => plainUnits.has(word));
  return {
    exponent: unit && !isPerCent ? exponentOf(unit.word) : isPlain ? 0 : null,
    isPerCent,
    currencies: commonCurrencies(tagged ? [tagged, ...shown] : shown),
    hasCurrencySign: tagged !== null || hasCurrencySign(tokens),
    word: plain,
  };
}

/** "$€-407", "$USD", "$kr-414": the sign, settled by the country where it has several. */
function taggedCurrency(tag: string): readonly string[] | null {
  const [, sign = "", locale = ""] = currencyTag.exec(tag) ?? [];
  const codes = currencyWords.get(plainText(sign)) ?? null;
  const settled = localeCurrencies[locale.toLowerCase().replace(/^0+/, "")];
  return codes && settled !== undefined && codes.includes(settled) ? [settled] : codes;
}
