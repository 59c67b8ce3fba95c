import { type Cell, textOfCell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { currencyWords } from "./currencyWords";
import { plainText } from "./readNumberText";
import type { RawList } from "./Reading";

/** How a column of currencies is headed. */
export const currencyHeader =
  /currency|\bcurr\b|币种|币别|货币|währung|waehrung|\bdevise|moneda|moeda|valuta|通貨/i;

/**
 * The column that holds the currencies of a column of amounts: one that is headed so, serves no field and holds
 * currencies, by preference "Amount Currency" beside "Amount", else the nearest; null for none.
 */
export function currencyColumn(
  { headers, columns }: Pick<RawList, "headers" | "columns">,
  amount: number,
  isMapped: ReadonlySet<number | null>,
): number | null {
  const own = labelKey(headers[amount] ?? "");
  const found = headers.flatMap((header, at) => {
    const isOne = currencyHeader.test(header) && !isMapped.has(at) && holdsCurrencies(columns[at] ?? []);
    return isOne ? [{ at, isOwn: own !== "" && labelKey(header).startsWith(own) }] : [];
  });
  found.sort(
    (a, b) =>
      Number(b.isOwn) - Number(a.isOwn) || Math.abs(a.at - amount) - Math.abs(b.at - amount) || b.at - a.at,
  );
  return found[0]?.at ?? null;
}

/** What each cell of a column of currencies can mean: "USD", "US$", 人民币, "Euro", a code that is not known (QAR). */
export function currenciesOfCells(cells: readonly Cell[]): readonly (readonly string[] | null)[] {
  const known = new Map<string, readonly string[] | null>();
  return cells.map((cell) => {
    const text = textOfCell(cell);
    let codes = known.get(text);
    if (codes === undefined) {
      codes = currencyWords.get(plainText(text)) ?? unknownCode(text.trim()) ?? named(text);
      known.set(text, codes);
    }
    return codes;
  });
}

function unknownCode(text: string): readonly string[] | null {
  return /^[A-Z]{3}$/.test(text) ? [text] : null;
}

/** "USD - U.S. Dollar", "US Dollar (USD)": the code that a longer name holds. */
function named(text: string): readonly string[] | null {
  const code = /(?:^|[^A-Z])([A-Z]{3})(?![A-Z])/.exec(text)?.[1];
  return code === undefined ? null : (currencyWords.get(code.toLowerCase()) ?? null);
}

function holdsCurrencies(cells: readonly Cell[]): boolean {
  const filled = cells.filter((cell) => textOfCell(cell).trim() !== "").slice(0, 50);
  return currenciesOfCells(filled).filter((codes) => codes !== null).length * 2 > filled.length;
}
