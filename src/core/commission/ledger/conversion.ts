import type { Conversion } from "./baseUnits";
import type { CurrencyRate } from "./LedgerSettings";
import { validOn } from "./Scheme";

/** By code, in any order of days. */
export type RateBook = ReadonlyMap<string, readonly CurrencyRate[]>;

/**
 * What a currency is worth in another on a day, by the rate of the latest day not after it; null where a rate is missing.
 * `house` is the workbook's currency, which "" stands for, too.
 */
export function conversionOn(
  date: number,
  { from, to, house }: { readonly from: string; readonly to: string; readonly house: string },
  rates: RateBook,
): Conversion | null {
  const [own, other] = [from || house, to || house];
  if (own === other) return { from: 1, to: 1 };
  const rateOf = (code: string): number | undefined =>
    code === house ? 1 : validOn(rates.get(code) ?? [], date)?.rate;
  const [ownRate, otherRate] = [rateOf(own), rateOf(other)];
  return ownRate === undefined || otherRate === undefined ? null : { from: ownRate, to: otherRate };
}
