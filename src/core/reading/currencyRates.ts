import { fromUnits, toDecimal } from "../decimal/Decimal";
import { currencyWords } from "./currencyWords";
import { plainText } from "./readNumberText";

/** One row of the house's rates. */
export interface CurrencyRate {
  /** ISO code. */
  readonly currency: string;
  /** Serial of the day from which it counts; null for always. */
  readonly validFrom: number | null;
  /** Units of the house currency per unit. */
  readonly rate: number;
}

/** What the house says of currencies. */
export interface HouseCurrencies {
  /** ISO code that everything is converted to; null where none is named. */
  readonly currency: string | null;
  readonly rates: readonly CurrencyRate[];
}

/** The rate of a currency on a day: the last that counts by then; null for none. The house's own is 1. */
export function rateOn(
  { currency: house, rates }: HouseCurrencies,
  currency: string,
  day: number,
): CurrencyRate | null {
  if (currency === house) return { currency, validFrom: null, rate: 1 };
  let found: CurrencyRate | null = null;
  for (const rate of rates) {
    const from = rate.validFrom ?? -Infinity;
    if (rate.currency === currency && from <= day && from >= (found?.validFrom ?? -Infinity)) found = rate;
  }
  return found;
}

/** The exact product, to the nearest number. */
export function convert(amount: number, rate: number): number {
  const [one, other] = [toDecimal(amount), toDecimal(rate)];
  return fromUnits(one.units * other.units, one.scale + other.scale);
}

/** The ISO code of what somebody calls a currency: "eur", "US$", 人民币; another text in capitals and trimmed. */
export function currencyCode(text: string): string {
  return currencyWords.get(plainText(text))?.[0] ?? text.trim().toUpperCase();
}
