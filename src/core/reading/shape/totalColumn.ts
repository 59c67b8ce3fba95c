import { type Cell, isBlank } from "../../cells/Cell";
import { numberFromCell } from "../../cells/parseNumber";
import { columnContent } from "../../columns/columnContent";
import { headerWords } from "../../columns/headerWords";
import { decimalsOf } from "../columnSums";
import type { Finding } from "../Reading";
import { totalLabel } from "../totalWords";

/** What no value of an account is the total of: beside these the amount itself is what is meant. */
const noParts =
  /\b(?:tax|vat|gst|discount|shipping|freight|fees?|costs?|price|qty|quantity|units?|margin|profit|target|quota|budget|plan|balance|open|due|overdue|previous|prior|last|py|ly|expected|forecast|potential|pipeline|steuer|mwst|ust|rabatt|kosten|preis|menge|gewinn|ziel|saldo|vorjahr|offen|tva|remise|frais|iva|impuestos?|descuento|impostos?|desconto|frete)\b|税|折扣|运费|成本|单价|数量|毛利|利润|目标|计划|预算|余额|未收|应收|去年|上年|上期|预计|潜在/;
/** Rows in which two parts or more have figures, below which equal sums are no evidence. */
const fewestRows = 3;

type Figure = number | null | "bad";

/**
 * The column that is the total of `part` and of other amounts, all between it and its total word, in every row; null
 * where there is none. What an account is worth is then the total.
 */
export function totalColumn(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
  part: number,
): number | null {
  const total = headers.findIndex((header, column) => column > part && totalLabel(header) !== null);
  return total >= 0 && partsOfTotal(headers, columns, total)?.includes(part) === true ? total : null;
}

/** What a value is the total of, where it is one. */
export function sayTotalColumn(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
  value: number,
): Finding[] {
  const parts = totalLabel(headers[value] ?? "") === null ? null : partsOfTotal(headers, columns, value);
  if (parts === null) return [];
  const named = (column: number): string => `“${headers[column]?.trim() ?? ""}”`;
  const rows = (columns[value] ?? []).flatMap((cell, row) => (isBlank(cell) ? [] : [row]));
  return [
    {
      key: "readTotalColumn",
      params: { label: named(value), labels: parts.map(named).join(", ") },
      evidence: { column: value, rows },
    },
  ];
}

/**
 * The two or more columns of amounts left of a total that add up to it in every row, within (parts + 1) × half a unit of
 * the last decimal, the most that do.
 */
function partsOfTotal(
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
  total: number,
): readonly number[] | null {
  const run: number[] = [];
  for (let column = total - 1; column >= 0 && isPart(headers[column] ?? "", columns[column]); column--)
    run.unshift(column);
  const figures = [...run, total].map((column) => (columns[column] ?? []).map(numberFromCell));
  for (let first = 0; first < run.length - 1; first++)
    if (isSum(figures.slice(first, -1), figures.at(-1) ?? [])) return run.slice(first);
  return null;
}

function isPart(header: string, cells: readonly Cell[] | undefined): boolean {
  return !noParts.test(headerWords(header)) && (columnContent(cells ?? [])?.numbers ?? 0) >= 0.5;
}

function isSum(parts: readonly (readonly Figure[])[], totals: readonly Figure[]): boolean {
  const decimals = Math.max(...[...parts, totals].map(decimalsIn));
  const slack = (parts.length + 1) * 0.5 * 10 ** -decimals * (1 + 1e-9);
  let rows = 0;
  for (const [row, total] of totals.entries()) {
    const figures = parts.map((cells) => cells[row] ?? null);
    if (total === "bad" || figures.includes("bad")) return false;
    const numbers = figures.filter((figure) => typeof figure === "number");
    if (total === null && numbers.length === 0) continue;
    if (Math.abs((total ?? 0) - numbers.reduce((sum, number) => sum + number, 0)) > slack) return false;
    if (numbers.filter((number) => number !== 0).length > 1) rows++;
  }
  return rows >= fewestRows;
}

function decimalsIn(cells: readonly Figure[]): number {
  return decimalsOf(cells.map((cell) => (typeof cell === "number" ? cell : null)));
}
