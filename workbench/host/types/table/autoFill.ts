import type { Book } from "../../../engine/Book";
import type { BookTable } from "../../../engine/book/bookTables";
import type { CellContent } from "../../arguments";
import { bodyZone } from "../../ranges";
import { intersect, type SheetZone } from "../../zones";
import { sequence } from "../range/lines";

/** By table and header: the columns that Excel fills as calculated ones. */
const calculated = new WeakMap<Book, Set<string>>();

/**
 * Excel's AutoFill after a write to cells: in a column of a table that is otherwise empty, or is a calculated one, the
 * lowest formula of the write becomes that of every row, also of those that hold something else.
 */
export function fillCalculatedColumns(
  book: Book,
  { sheetId, zone }: SheetZone,
  grid: readonly (readonly CellContent[])[],
): void {
  for (const table of book.tables()) {
    const area = table.sheetId === sheetId ? intersect(bodyZone(table), zone) : null;
    if (area === null) continue;
    for (const col of sequence(area.left, area.right)) {
      const contents = (row: number): CellContent => grid[row - zone.top]?.[col - zone.left] ?? null;
      const isFormula = (row: number): boolean =>
        contents(row) !== null && book.model.getters.getCell({ sheetId, row, col })?.isFormula === true;
      const source = sequence(area.top, area.bottom).filter(isFormula).at(-1);
      if (source !== undefined) fillColumn(book, table, col, source, (row) => contents(row) !== null);
    }
  }
}

function fillColumn(
  book: Book,
  table: BookTable,
  col: number,
  source: number,
  isWritten: (row: number) => boolean,
): void {
  const { sheetId, id, columns, zone } = table;
  const body = { ...bodyZone(table), left: col, right: col };
  const known = calculated.get(book) ?? new Set<string>();
  calculated.set(book, known);
  const key = JSON.stringify([id, columns[col - zone.left]]);
  const now = book.readFormulas(sheetId, body).map(([cell = ""]) => cell);
  const isFree = now.every((cell, index) => cell === "" || isWritten(body.top + index));
  if (!known.has(key) && !isFree) return;
  known.add(key);
  const { getters } = book.model;
  const cell = getters.getCell({ sheetId, row: source, col });
  if (cell?.isFormula !== true) return;
  const formulas = sequence(body.top, body.bottom).map((row) => [
    row === source ? null : getters.getTranslatedCellFormula(sheetId, 0, row - source, cell.compiledFormula),
  ]);
  book.write(sheetId, body, { formulas });
}
