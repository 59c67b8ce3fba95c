import type { Cell } from "../../core/cells/Cell";
import { recogniseColumns } from "../../core/columns/recogniseColumns";
import { currenciesOfCells, currencyHeader } from "../../core/reading/currencyColumn";
import { hasDecimalCommas } from "../../core/reading/readConvention";
import { readSigns } from "../../core/reading/readSigns";
import type { Answers } from "../../core/reading/Reading";
import { totalLabel } from "../../core/reading/totalWords";
import { type SaidOfTexts, sayOfTexts } from "./saidOfTexts";

export { labelKey } from "../../core/cells/labelKey";
export { findHeaders } from "../../core/reading/shape/findHeaders";
export type { Cell };

/** Which columns a file of payments has, by its headers and first cells. */
export function paymentColumns(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): Readonly<Record<string, number | null>> {
  return recogniseColumns("payments", headers, columns).mapping;
}

/** Whether a label is a total word and nothing else. */
export function isTotalAlone(label: string): boolean {
  return totalLabel(label)?.rest === "";
}

/** Whether any column but one is of a land that writes decimals with a comma. */
export function showsDecimalCommas(columns: readonly (readonly Cell[])[], except: number): boolean {
  return columns.some((cells, column) => column !== except && hasDecimalCommas(cells));
}

export function namesCurrency(header: string): boolean {
  return currencyHeader.test(header);
}

/** The currency code of each text of a column of currencies; null where it is none. */
export function currencyCodes(texts: readonly string[]): readonly (string | null)[] {
  return currenciesOfCells(texts).map((codes) => codes?.[0] ?? null);
}

/** The lines of one type of document whose amounts have one sign. */
export interface TypeSum {
  readonly type: string;
  readonly count: number;
  readonly amount: number;
}

/** Which of these lines change their sign, by their type. */
export function readTypes(
  column: number,
  sums: readonly TypeSum[],
  answers: Answers,
): { readonly turned: readonly TypeSum[]; readonly said: SaidOfTexts } {
  const values = sums.map(({ amount }) => amount);
  const read = readSigns({ values, types: sums.map(({ type }) => type), column }, answers);
  const turned = sums.filter((_, at) => read.values[at] !== values[at]);
  return {
    turned,
    said: sayOfTexts(
      read,
      sums.map(({ type, count }) => ({ text: type, count })),
    ),
  };
}
