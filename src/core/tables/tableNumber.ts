import { numberFromCell } from "../cells/numberFromCell";
import { textOfCell } from "../cells/textOfCell";
import { DomainError } from "../DomainError";
import type { TableRow } from "./tableRows";

/** The number in one cell of a table parameter. Errors: `missing` for a blank, `notNumber` for any other text. */
export function tableNumber(row: TableRow, column: number, parameter: string): number {
  const cell = row.cells[column];
  const number = numberFromCell(cell);
  const where = { parameter, row: row.row, column: column + 1 };
  if (number === null) throw new DomainError("missing", where);
  if (number === "bad") throw new DomainError("notNumber", { ...where, value: textOfCell(cell) });
  return number;
}
