import { type Cell, textOfCell } from "../../core/cells/Cell";
import { readCurrency } from "../../core/reading/readCurrency";
import { type NumberReading, readNumbers } from "../../core/reading/readNumbers";
import type { Answers } from "../../core/reading/Reading";
import { type SaidOfTexts, sayOfTexts, type TextCount } from "./saidOfTexts";

/**
 * How often amounts of one form stand in a column: "999.999,99" for all texts that differ in their digits alone, with
 * the first and the last of them in the order of their characters.
 */
export interface FormCount {
  readonly form: string;
  readonly count: number;
  readonly first: string;
  readonly last: string;
}

/** What the texts of one form count for: their digits, as one whole number, times sign × 10^exponent. */
export interface AmountForm {
  readonly form: string;
  readonly sign: 1 | -1;
  readonly exponent: number;
  /** The currency that they show; null where they show none. */
  readonly currency: string | null;
}

export interface AmountForms {
  readonly forms: readonly AmountForm[];
  /** Forms that are no number, with an example. */
  readonly unread: readonly TextCount[];
  /** How many texts are blank: empty, a dash, n/a. */
  readonly blanks: number;
  readonly said: SaidOfTexts;
}

interface AmountColumn {
  readonly header: string;
  readonly column: number;
  readonly forms: readonly FormCount[];
  /** Whether other columns show decimal commas. */
  readonly commaLand: boolean;
}

/**
 * Reads a column of any length by its forms: what decides a number convention is the form alone, so that one text of
 * each form is all the evidence there is. The last text of a form has digits other than zeros wherever one has; the
 * first one proves that the form means the same with a leading zero.
 */
export function readAmountForms(
  { header, column, forms, commaLand }: AmountColumn,
  answers: Answers,
): AmountForms {
  const texts = forms.flatMap(({ first, last, count }) => [
    { text: last, count },
    { text: first, count: 0 },
  ]);
  const cells = texts.map(({ text }) => text);
  const read = withCurrency(readNumbers({ cells, column, header, commaLand }, answers), column);
  const found: AmountForm[] = [];
  const unread: TextCount[] = [];
  let blanks = 0;
  forms.forEach(({ form, count, first, last }, at) => {
    const [value = null, valueOfFirst = null] = [read.values[2 * at], read.values[2 * at + 1]];
    const factor = factorOf(last, value);
    if (value === null) blanks += count;
    else if (factor === null || !counts(first, valueOfFirst, factor)) unread.push({ text: last, count });
    else found.push({ form, ...factor, currency: currencyAt(read.currency, 2 * at) });
  });
  return { forms: found, unread, blanks, said: sayOfTexts(read, texts) };
}

/** A column of amounts with its currencies; whether several may be added up is asked over the whole file. */
function withCurrency(read: NumberReading, column: number) {
  const { currency, findings } = readCurrency({ column, values: read.values, ...read.currencies }, {});
  return { ...read, currency, findings: [...read.findings, ...findings] };
}

/** The power of ten by which a column of true numbers counts. */
export function unitOfNumbers(
  header: string,
  column: number,
  cells: readonly Cell[],
  answers: Answers,
): { readonly exponent: number; readonly currency: string | null; readonly said: SaidOfTexts } {
  const read = withCurrency(readNumbers({ cells, column, header }, answers), column);
  const texts = cells.map((cell) => ({ text: textOfCell(cell), count: 1 }));
  return {
    exponent: Math.round(Math.log10(read.factor)),
    currency: currencyAt(read.currency, 0),
    said: sayOfTexts(read, texts),
  };
}

type Factor = Pick<AmountForm, "sign" | "exponent">;

const smallest = -18;
const largest = 15;
const fullWidthDigits = "０１２３４５６７８９";

/** The digits of a text as one number. */
function digitsOf(text: string): bigint {
  const half = text.replace(/[０-９]/g, (digit) => String(fullWidthDigits.indexOf(digit)));
  return BigInt(half.replace(/\D/g, "") || "0");
}

/** Null where the value is no number, or is not made of the text's digits in their order ("1 1/2", "2e3"). */
function factorOf(text: string, value: Cell): Factor | null {
  if (typeof value !== "number") return null;
  const digits = digitsOf(text);
  const sign = value < 0 ? -1 : 1;
  if (digits === 0n) return value === 0 ? { sign, exponent: 0 } : null;
  for (let exponent = smallest; exponent <= largest; exponent += 1)
    if (Number(`${digits}e${exponent}`) === Math.abs(value)) return { sign, exponent };
  return null;
}

function counts(text: string, value: Cell, { sign, exponent }: Factor): boolean {
  return value === sign * Number(`${digitsOf(text)}e${exponent}`) + 0;
}

function currencyAt(currency: string | null | readonly (string | null)[], row: number): string | null {
  return typeof currency === "string" ? currency : (currency?.[row] ?? null);
}
