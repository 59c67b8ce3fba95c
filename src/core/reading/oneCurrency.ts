import type { Cell } from "../cells/Cell";
import { readCurrencyColumn } from "./readCurrency";
import type { Answers, RawList, Said } from "./Reading";

export interface CurrencyRows extends Said {
  /** Rows of other currencies than the one that was chosen. */
  readonly leftOut: readonly number[];
}

export const currencyHeader = /currency|\bcurr\b|币种|币别|货币|währung|waehrung|devise|moneda|moeda|valuta/i;

/** The currency of each row by a column that is headed so and serves no field; null where there is none. */
export function currencyColumn(
  { headers, columns }: RawList,
  isMapped: ReadonlySet<number | null>,
): readonly (string | null)[] | null {
  const column = headers.findIndex((header, at) => currencyHeader.test(header) && !isMapped.has(at));
  if (column < 0) return null;
  const cells: readonly Cell[] = columns[column] ?? [];
  const { currency } = readCurrencyColumn(column, cells, {});
  return Array.isArray(currency) ? (currency as readonly (string | null)[]) : cells.map(() => null);
}

/**
 * Amounts in several currencies are never added up: one of them is asked for, and rows of the others are left out and
 * said.
 */
export function oneCurrency(
  column: number,
  byRow: readonly (string | null)[],
  answers: Answers,
): CurrencyRows {
  const counts = new Map<string, number>();
  for (const code of byRow) if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  if (counts.size < 2) return { leftOut: [], findings: [], questions: [] };
  const codes = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const id = `currency:${column}`;
  const answer = codes.find((code) => code === answers[id]);
  const others = byRow.flatMap((code, row) => (code === null || code === (answer ?? codes[0]) ? [] : [row]));
  const evidence = { column, rows: others };
  const currencies = codes.map((code) => `${code} (${counts.get(code) ?? 0})`).join(", ");
  if (answer === undefined) {
    const question = { id, key: "currencySeveral", params: { currencies }, evidence, choices: codes };
    return { leftOut: [], findings: [], questions: [{ ...question, isProposed: false }] };
  }
  const params = { currency: answer, count: others.length };
  return { leftOut: others, findings: [{ key: "readOneCurrency", params, evidence }], questions: [] };
}
