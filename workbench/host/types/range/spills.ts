import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import { cellsOf, type SheetZone } from "../../zones";

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
  const { getters } = book.model;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  book.readValues(sheetId, { top: zone.top, bottom: zone.top, left: zone.left, right: zone.left });
  let filled = 0;
  for (let row = zone.top; row <= bottom; row += 1) {
    for (let col = zone.left; col <= right; col += 1) {
      if (getters.getArrayFormulaSpreadingOn({ sheetId, col, row })) filled += 1;
    }
  }
  if (filled === 0) return false;
  return filled === cellsOf(zone) ? true : null;
}

/**
 * The zone that the formula of this cell fills, the cell included; null when it does not spill. The engine knows no
 * zone when the first result is an error; then it is walked.
 */
export function spillZone(book: Book, { sheetId, zone }: SheetZone): Zone | null {
  const { left, top } = zone;
  const isAnchor = (position: Position): boolean => {
    const anchor = spillAnchor(book, sheetId, position);
    return anchor?.column === left && anchor.row === top;
  };
  if (!isAnchor({ column: left, row: top })) return null;
  const known = book.model.getters.getSpreadZone({ sheetId, col: left, row: top });
  if (known && (known.right > left || known.bottom > top)) return known;
  let [right, bottom] = [left, top];
  while (isAnchor({ column: right + 1, row: top })) right++;
  while (isAnchor({ column: left, row: bottom + 1 })) bottom++;
  return { left, top, right, bottom };
}
