import { type Cell, isBlank, textOfCell } from "../cells/Cell";
import { numberFromCell } from "../cells/parseNumber";
import { DomainError } from "../DomainError";

/** One row of a table parameter and its 1-based position in what the user gave. */
export interface TableRow {
  readonly cells: readonly Cell[];
  readonly row: number;
}

/**
 * The rows of a table parameter without its blank rows and without its header row: the first row is a header when
 * every cell of it that should be a number is a text that is none.
 */
export function tableRows(
  rows: readonly (readonly Cell[])[],
  numberColumns: readonly number[],
): readonly TableRow[] {
  const filled = rows
    .map((cells, index) => ({ cells, row: index + 1 }))
    .filter(({ cells }) => cells.some((cell) => !isBlank(cell)));
  const first = filled[0];
  return first && isHeader(first.cells, numberColumns) ? filled.slice(1) : filled;
}

function isHeader(cells: readonly Cell[], numberColumns: readonly number[]): boolean {
  const due = numberColumns.map((column) => cells[column]).filter((cell) => !isBlank(cell));
  return due.length > 0 && due.every((cell) => typeof cell === "string" && numberFromCell(cell) === "bad");
}

/** The number in one cell of a table parameter. Errors: `missing` for a blank, `notNumber` for any other text. */
export function tableNumber(row: TableRow, column: number, parameter: string): number {
  const cell = row.cells[column];
  const number = numberFromCell(cell);
  const where = { parameter, row: row.row, column: column + 1 };
  if (number === null) throw new DomainError("missing", where);
  if (number === "bad") throw new DomainError("notNumber", { ...where, value: textOfCell(cell) });
  return number;
}

/** Rows × columns of a table as messages show them. */
export function shapeOf(rows: readonly (readonly unknown[])[]): string {
  return `${rows.length} × ${widthOf(rows)}`;
}

/** Columns of the widest row. */
export function widthOf(rows: readonly (readonly unknown[])[]): number {
  return rows.reduce((widest, row) => Math.max(widest, row.length), 0);
}
