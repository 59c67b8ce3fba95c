import type { Book } from "../../engine/Book";
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
  book.readValues(sheetId, {
    top: position.row,
    bottom: position.row,
    left: position.column,
    right: position.column,
  });
  const anchor = book.model.getters.getArrayFormulaSpreadingOn({
    sheetId,
    col: position.column,
    row: position.row,
  });
  return anchor ? { column: anchor.col, row: anchor.row } : null;
}

/** The zone that the formula of this cell fills, the cell included; null when it does not spill. */
export function spillZone(book: Book, { sheetId, zone }: SheetZone): Zone | null {
  const position = { column: zone.left, row: zone.top };
  const anchor = spillAnchor(book, sheetId, position);
  if (!anchor || anchor.column !== position.column || anchor.row !== position.row) return null;
  return book.model.getters.getSpreadZone({ sheetId, col: anchor.column, row: anchor.row }) ?? null;
}
