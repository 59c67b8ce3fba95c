import { scanFormula } from "./scanFormula";
import { columnIndex, columnLetters } from "../address";

const cellPattern = /(^|[^\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;
const columnsPattern = /(^|[^\p{L}\p{N}_.$])(\$?)([A-Za-z]{1,3}):(\$?)([A-Za-z]{1,3})(?![\p{L}\p{N}_.(!])/gu;
const rowsPattern = /(^|[^\p{L}\p{N}_.$])(\$?)(\d{1,7}):(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])/gu;

/** Moves the relative references of a formula, as Excel does for the cells of a shared formula. */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  if (rows === 0 && columns === 0) return formula;
  return scanFormula(formula)
    .map((part) => (part.kind === "text" ? shiftText(part.text, rows, columns) : part.text))
    .join("");
}

function shiftText(text: string, rows: number, columns: number): string {
  return text
    .replace(cellPattern, (_, before: string, f1: string, column: string, f2: string, row: string) => {
      return before + f1 + shiftColumn(column, f1 ? 0 : columns) + f2 + String(Number(row) + (f2 ? 0 : rows));
    })
    .replace(columnsPattern, (_, before: string, f1: string, from: string, f2: string, to: string) => {
      return `${before}${f1}${shiftColumn(from, f1 ? 0 : columns)}:${f2}${shiftColumn(to, f2 ? 0 : columns)}`;
    })
    .replace(rowsPattern, (_, before: string, f1: string, from: string, f2: string, to: string) => {
      return `${before}${f1}${Number(from) + (f1 ? 0 : rows)}:${f2}${Number(to) + (f2 ? 0 : rows)}`;
    });
}

function shiftColumn(letters: string, by: number): string {
  return by === 0 ? letters : columnLetters(Math.max(0, columnIndex(letters) + by));
}
