import { type Cell, isBlank, isCellError, textOfCell } from "../cells/Cell";
import { parseNumber } from "../cells/parseNumber";
import { dateOfCell } from "../dates/parseDate";
import type { DuplicateGroup } from "./DuplicateFinder";

type ProblemKind =
  | "duplicate"
  | "similar"
  | "textNumber"
  | "notNumber"
  | "notDate"
  | "blankName"
  | "blankValue"
  | "negative"
  | "error";

/** One kind of trouble in one column. */
export interface DataProblem {
  readonly kind: ProblemKind;
  readonly field: string;
  /** Column of the source, counted from 0. */
  readonly column: number;
  /** Data rows, counted from 0, ascending. */
  readonly rows: readonly number[];
  /** The first few offending cells as they stand in the sheet. */
  readonly examples: readonly string[];
  /** Duplicates and similar names: the rows of each account, or of such names, and the spellings. */
  readonly groups?: readonly DuplicateGroup[];
}

export interface ColumnRule {
  readonly field: string;
  readonly column: number;
  readonly content: "name" | "number" | "date";
  /** Whether a blank cell is worth a mention. */
  readonly blankMatters: boolean;
  /** Whether a number below zero is worth a mention. */
  readonly negativeMatters: boolean;
}

const shownExamples = 3;

/** What is odd in one column: errors, text numbers, texts where numbers are due, blanks, negatives; never changed. */
export function columnProblems(cells: readonly Cell[], rule: ColumnRule): DataProblem[] {
  const rowsOf = new Map<ProblemKind, number[]>();
  cells.forEach((cell, row) => {
    const kind = problemOf(cell, rule);
    if (kind === null) return;
    const rows = rowsOf.get(kind);
    if (rows === undefined) rowsOf.set(kind, [row]);
    else rows.push(row);
  });
  return [...rowsOf].map(([kind, rows]) => ({
    kind,
    field: rule.field,
    column: rule.column,
    rows,
    examples: rows.slice(0, shownExamples).map((row) => textOfCell(cells[row])),
  }));
}

function problemOf(cell: Cell, rule: ColumnRule): ProblemKind | null {
  if (isBlank(cell) || (typeof cell === "string" && cell.trim() === ""))
    return rule.blankMatters ? (rule.content === "name" ? "blankName" : "blankValue") : null;
  if (isCellError(cell)) return "error";
  if (rule.content === "name") return null;
  if (rule.content === "date") return dateOfCell(cell) === null ? "notDate" : null;
  const number = typeof cell === "number" ? cell : typeof cell === "string" ? parseNumber(cell) : null;
  if (number === null) return "notNumber";
  if (typeof cell === "string") return "textNumber";
  return number < 0 && rule.negativeMatters ? "negative" : null;
}
