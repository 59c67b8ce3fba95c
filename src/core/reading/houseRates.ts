import type { Cell } from "../cells/Cell";
import { isoDay } from "./calendarDays";
import { convert, type CurrencyRate, type HouseCurrencies, rateOn } from "./currencyRates";
import type { Finding } from "./Reading";

interface ConversionFacts {
  readonly column: number;
  readonly house: HouseCurrencies;
  /** The day whose rate counts, by row or for all. */
  readonly days?: readonly number[] | number | undefined;
}

/** Different rates of one currency that a sentence names. */
const mostRatesSaid = 3;

/** Each amount's rate to the house currency, or for which currencies and days there is none; null without a house currency. */
export function inHouse(
  { column, house, days = 0 }: ConversionFacts,
  byRow: readonly (string | null)[],
): {
  readonly rates: readonly number[] | null;
  readonly missing: readonly string[];
  readonly findings: Finding[];
} | null {
  if (house.currency === null || house.rates.length === 0) return null;
  const used = new Map<string, { readonly rows: number[]; readonly rates: Set<CurrencyRate> }>();
  const missing = new Map<string, number>();
  const rates = byRow.map((code, row) => {
    if (code === null) return 1;
    const day = typeof days === "number" ? days : (days[row] ?? 0);
    const rate = rateOn(house, code, day);
    if (rate === null) missing.set(code, Math.min(day, missing.get(code) ?? Infinity));
    else if (code !== house.currency) {
      const known = used.get(code) ?? { rows: [], rates: new Set() };
      known.rows.push(row);
      known.rates.add(rate);
      used.set(code, known);
    }
    return rate?.rate ?? 1;
  });
  if (missing.size > 0)
    return {
      rates: null,
      missing: [...missing].map(([code, day]) => `${code} ${isoDay(day)}`),
      findings: [],
    };
  const findings = [...used].map(([currency, { rows, rates: of }]): Finding => {
    const ordered = [...of].sort((a, b) => (a.validFrom ?? 0) - (b.validFrom ?? 0));
    const said = ordered
      .slice(0, mostRatesSaid)
      .map(({ rate, validFrom }) => (validFrom === null ? `${rate}` : `${rate} (${isoDay(validFrom)})`));
    if (ordered.length > mostRatesSaid) said.push("…");
    const params = { currency, count: rows.length, house: house.currency ?? "", rates: said.join(", ") };
    const evidence = { column, rows };
    if (typeof days !== "number") return { key: "readConverted", params, evidence };
    return { key: "readConvertedAt", params: { ...params, day: isoDay(days) }, evidence };
  });
  return { rates, missing: [], findings };
}

/** The amounts in the house currency. */
export function inHouseCurrency(values: readonly Cell[], rates: readonly number[]): readonly Cell[] {
  return values.map((value, row) => (typeof value === "number" ? convert(value, rates[row] ?? 1) : value));
}
