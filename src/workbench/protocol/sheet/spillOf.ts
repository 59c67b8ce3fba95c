import type { Book } from "../../engine/Book";
import { cellsOf, intersect } from "../ranges/zoneMath";
import type { SheetZone, Zone } from "../Zone";

interface Position {
  readonly column: number;
  readonly row: number;
}

const inGrid = (book: Book, sheetId: string, { column, row }: Position): boolean =>
  row < book.model.getters.getNumberRows(sheetId) && column < book.model.getters.getNumberCols(sheetId);

/** The cell whose formula fills this one: itself for an anchor, null when nothing spills here. */
export function spillAnchor(book: Book, sheetId: string, position: Position): Position | null {
  if (!inGrid(book, sheetId, position)) return null;
  const { row, column } = position;
  book.readValues(sheetId, { top: row, bottom: row, left: column, right: column });
  const anchor = book.model.getters.getArrayFormulaSpreadingOn({ sheetId, col: column, row });
  return anchor ? { column: anchor.col, row: anchor.row } : null;
}

/** Whether a spilled formula fills all cells of a zone (true), none (false) or some (null). */
export function spillsOver(book: Book, { sheetId, zone }: SheetZone): boolean | null {
  const used = book.usedZone(sheetId, false);
  const inside = used && intersect(used, zone);
  if (!inside) return false;
  let filled = 0;
  for (let row = inside.top; row <= inside.bottom; row += 1) {
    for (let col = inside.left; col <= inside.right; col += 1) {
      if (book.model.getters.getArrayFormulaSpreadingOn({ sheetId, col, row })) filled += 1;
    }
  }
  if (filled === 0) return false;
  return filled === cellsOf(zone) ? true : null;
}

/** The zone that the formula of this cell fills, the cell included; null when it does not spill. */
export function spillZone(book: Book, { sheetId, zone }: SheetZone): Zone | null {
  const position = { column: zone.left, row: zone.top };
  const anchor = spillAnchor(book, sheetId, position);
  if (!anchor || anchor.column !== position.column || anchor.row !== position.row) return null;
  return book.model.getters.getSpreadZone({ sheetId, col: anchor.column, row: anchor.row }) ?? null;
}
