import { type Cell, isCellError } from "../../core/cells/Cell";
import { addMoney } from "../../core/decimal/addMoney";
import { scaleOf } from "../../core/decimal/Decimal";
import { daysTo1904 } from "../../excel/dateSystem";
import type { SourceTable } from "../sources/SourceTable";
import { columnReference } from "./columnReference";

/** A column of cells as a formula names it, and what they hold now. */
export interface CheckedCells {
  readonly reference: string;
  readonly cells: readonly Cell[];
}

/** Columns of a loaded list as a check names them, with the days that its workbook counts. */
export function checkedColumns(table: SourceTable, columns: readonly number[]): CheckedCells[] {
  const rows = table.liveRows ?? table.rows;
  return columns.map((column) => {
    const cells = (table.columns[column] ?? []).slice(0, rows);
    const isShifted = table.from1904?.includes(column) === true;
    const asTyped = (cell: Cell): Cell => (typeof cell === "number" ? cell - daysTo1904 : cell);
    return { reference: columnReference(table, column), cells: isShifted ? cells.map(asTyped) : cells };
  });
}

/**
 * A condition that is true while columns hold what they do now, in the same rows; null for no columns. Each number and
 * text counts with its row, so that two that change places are seen: the numbers of a column with the decimals that
 * they have, at most six; texts by their first 24 characters and their length, and those of a column that holds
 * characters beyond 16 bits by their length alone. What is missed by chance is one change in 9,973.
 */
export function unchangedCells(columns: readonly CheckedCells[]): string | null {
  const conditions = columns.flatMap(({ reference, cells }) => {
    const shown = cells.some(isCellError) ? `IF(ISERROR(${reference}),"",${reference})` : reference;
    const rows = `(ROW(${reference})-MIN(ROW(${reference}))+1)`;
    return [...numbersUnchanged(shown, rows, cells), textsUnchanged(shown, rows, cells)];
  });
  return conditions.length === 0 ? null : `AND(${conditions.join(",")})`;
}

/** Remainders by it, times the rows of a whole sheet, still add up exactly. */
const modulus = 9973;

function numbersUnchanged(shown: string, rows: string, cells: readonly Cell[]): string[] {
  const numbers = cells.filter((cell) => typeof cell === "number");
  if (numbers.length === 0) return [`COUNT(${shown})=0`];
  const power = powerFor(numbers);
  const sum = sumByRow(cells, (cell) => (typeof cell === "number" ? roundedAway(cell * power) : 0));
  const units = `ROUND(IF(ISNUMBER(${shown}),${shown},0)*${power},0)`;
  return [
    `ROUND(SUM(${shown})-${addMoney(numbers)},2)=0`,
    `SUMPRODUCT(MOD(${units},${modulus})*${rows})=${sum}`,
  ];
}

const mostDecimals = 6;
const mostUnits = 1e15;

/** By which the numbers are whole, as far as whole ones of that size are exact. */
function powerFor(numbers: readonly number[]): number {
  const largest = numbers.reduce((most, number) => Math.max(most, Math.abs(number)), 0);
  let power = 10 ** Math.min(mostDecimals, scaleOf(numbers));
  while (power > 1 && largest * power > mostUnits) power /= 10;
  return power;
}

/** As Excel's ROUND does. */
function roundedAway(number: number): number {
  return Math.sign(number) * Math.round(Math.abs(number));
}

const mostCharacters = 24;
const space = 32;
/** One per character, so that one that moves within its text is seen, and one for the length. */
const factors = [
  ...[7, 31, 101, 211, 307, 401, 503, 601, 701, 809, 907, 13],
  ...[53, 151, 257, 353, 457, 557, 653, 751, 857, 953, 23, 127],
];
const lengthFactor = 997;
/** Half of a character of more than 16 bits, which is none for UNICODE. */
const half = /[\uD800-\uDFFF]/;

function textsUnchanged(shown: string, rows: string, cells: readonly Cell[]): string {
  const texts = cells.filter((cell) => typeof cell === "string");
  const longest = texts.reduce((most, text) => Math.max(most, text.length), 0);
  if (longest === 0) return `SUMPRODUCT(ISTEXT(${shown})*LEN(${shown}))=0`;
  const count = texts.some((text) => half.test(text)) ? 0 : Math.min(mostCharacters, longest);
  const used = factors.slice(0, count);
  const hash = (text: string): number =>
    used.reduce(
      (sum, factor, index) => sum + (index < text.length ? text.charCodeAt(index) - space : 0) * factor,
      text.length * lengthFactor,
    );
  const sum = sumByRow(cells, (cell) => (typeof cell === "string" ? hash(cell) : 0));
  const places = used.map((_, index) => index + 1).join(",");
  const character = `UNICODE(MID(${shown}&"${" ".repeat(count)}",{${places}},1))`;
  const characters = count === 0 ? "" : `MMULT(${character}-${space},{${used.join(";")}})+`;
  const code = `${characters}LEN(${shown})*${lengthFactor}`;
  return `SUMPRODUCT(ISTEXT(${shown})*MOD(${code},${modulus})*${rows})=${sum}`;
}

/** The remainder of each cell's number times its row, from 1, added up. */
function sumByRow(cells: readonly Cell[], numberOf: (cell: Cell) => number): number {
  return cells.reduce<number>((sum, cell, row) => {
    const remainder = numberOf(cell) % modulus;
    return sum + (remainder < 0 ? remainder + modulus : remainder) * (row + 1);
  }, 0);
}
