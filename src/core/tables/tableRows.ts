import { isBlank } from "../cells/isBlank";
import type { Cell } from "../cells/Cell";
import { numberFromCell } from "../cells/numberFromCell";

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
