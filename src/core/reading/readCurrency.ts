import { type Cell, textOfCell } from "../cells/Cell";
import { currencyWords } from "./currencyWords";
import { commonCurrencies, plainText } from "./readNumberText";
import type { Answers, Question, Said } from "./Reading";

export interface CurrencyReading extends Said {
  /** One ISO code where all amounts have it, else one by row; null where none is shown. */
  readonly currency: string | null | readonly (string | null)[];
}

interface CurrencyFacts {
  readonly column: number;
  /** The currencies that each amount shows by itself, null where it shows none, undefined where there is no amount. */
  readonly shown: readonly (readonly string[] | null | undefined)[];
  /** The currencies that header or title name. */
  readonly named: readonly string[] | null;
}

/**
 * The currency of each amount: what it shows, settled by what the header names. Amounts in several currencies, or in
 * another one than the header names, are asked for and never added up as they are.
 */
export function readCurrency({ column, shown, named }: CurrencyFacts, answers: Answers): CurrencyReading {
  const id = `currency:${column}`;
  const answer = answers[id];
  const possible = shown.map((codes) => possibleCodes(codes, named));
  const byRow = possible.map((codes) => codes?.find((code) => code === answer) ?? codes?.[0] ?? null);
  const amounts = shown.filter((codes) => codes !== undefined).length;
  const rowsOf = rowsByCode(byRow);
  const [first, second] = rowsOf.keys();
  if (first === undefined) {
    return { currency: amounts === 0 ? (named?.[0] ?? null) : null, findings: [], questions: [] };
  }
  const isContradicted = shown.some(
    (codes) => codes && named && commonCurrencies([codes, named])?.length === 0,
  );
  const rows = rowsOf.get(first) ?? [];
  if (second === undefined && !isContradicted) {
    const others = possible[rows[0] ?? 0]?.filter((code) => code !== first) ?? [];
    const isAssumed = others.length > 0 && answer === undefined;
    const params = isAssumed ? { currency: first, others: others.join(", ") } : { currency: first };
    const finding = {
      key: isAssumed ? "readCurrencyAssumed" : "readCurrency",
      params,
      evidence: { column, rows },
    };
    return { currency: rows.length === amounts ? first : byRow, findings: [finding], questions: [] };
  }
  const countOf = (code: string): number => rowsOf.get(code)?.length ?? 0;
  const codes = [...new Set([...rowsOf.keys(), ...(isContradicted && named ? named.slice(0, 1) : [])])];
  codes.sort((a, b) => countOf(b) - countOf(a) || (a < b ? -1 : 1));
  const choices = ["perCurrency", "rates", ...codes];
  const currency = second === undefined && rows.length === amounts ? first : byRow;
  if (answer !== undefined && choices.includes(answer)) return { currency, findings: [], questions: [] };
  const params = { currencies: codes.map((code) => `${code} (${countOf(code)})`).join(", ") };
  const evidence = { column, rows: rowsOfRarer(rowsOf) };
  const question: Question = { id, key: "currencySeveral", params, evidence, choices, isProposed: false };
  return { currency, findings: [], questions: [question] };
}

/** The currency of each row by a column of its own: "USD", "US$", 人民币, "Euro"; other texts are none. */
export function readCurrencyColumn(
  column: number,
  cells: readonly Cell[],
  answers: Answers,
): CurrencyReading {
  const shown = cells.map((cell) => currencyWords.get(plainText(textOfCell(cell))) ?? unknownCode(cell));
  return readCurrency({ column, shown, named: null }, answers);
}

/** A code that is not in the list, such as QAR. */
function unknownCode(cell: Cell): readonly string[] | null | undefined {
  const text = textOfCell(cell).trim();
  return text === "" ? undefined : /^[A-Z]{3}$/.test(text) ? [text] : null;
}

/** What an amount shows, as far as header or title agree; where they do not, what it shows. */
function possibleCodes(codes: readonly string[] | null | undefined, named: readonly string[] | null) {
  if (codes === undefined) return null;
  if (codes === null || named === null) return codes ?? named;
  const common = commonCurrencies([codes, named]) ?? [];
  return common.length > 0 ? common : codes;
}

function rowsByCode(byRow: readonly (string | null)[]): Map<string, number[]> {
  const rowsOf = new Map<string, number[]>();
  byRow.forEach((code, row) => {
    if (code === null) return;
    const rows = rowsOf.get(code);
    if (rows) rows.push(row);
    else rowsOf.set(code, [row]);
  });
  return rowsOf;
}

function rowsOfRarer(rowsOf: ReadonlyMap<string, readonly number[]>): number[] {
  const [, ...rarer] = [...rowsOf].sort(
    ([a, left], [b, right]) => right.length - left.length || (a < b ? -1 : 1),
  );
  return rarer.flatMap(([, rows]) => rows).sort((a, b) => a - b);
}
