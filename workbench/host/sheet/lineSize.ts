import type { Book } from "../../engine/Book";
import type { SheetZone } from "../Zone";
import { POINTS_PER_PIXEL } from "./zonePixels";

export interface LineSize {
  readonly axis: "ROW" | "COL";
}

const limits = (
  book: Book,
  { sheetId, zone }: SheetZone,
  axis: LineSize["axis"],
): readonly [number, number] => {
  const { getters } = book.model;
  return axis === "ROW"
    ? [zone.top, Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1)]
    : [zone.left, Math.min(zone.right, getters.getNumberCols(sheetId) - 1)];
};

/** The height of the rows or width of the columns in points; null when they differ. */
export function lineSize(book: Book, range: SheetZone, axis: LineSize["axis"]): number | null {
  const [first, last] = limits(book, range, axis);
  const size = book.model.getters.getHeaderSize(range.sheetId, axis, first);
  for (let line = first + 1; line <= last; line += 1) {
    if (book.model.getters.getHeaderSize(range.sheetId, axis, line) !== size) return null;
  }
  return size * POINTS_PER_PIXEL;
}

/** Sets the height of the rows or the width of the columns, in points. */
export function setLineSize(book: Book, range: SheetZone, axis: LineSize["axis"], points: number): void {
  const { sheetId, zone } = range;
  const rows = axis === "ROW" && zone.bottom !== 1048575 ? zone.bottom + 1 : 0;
  const columns = axis === "COL" && zone.right !== 16383 ? zone.right + 1 : 0;
  book.ensureSize(sheetId, rows, columns);
  const [first, last] = limits(book, range, axis);
  const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  book.dispatch("RESIZE_COLUMNS_ROWS", {
    sheetId,
    dimension: axis,
    elements,
    size: Math.max(1, Math.round(points / POINTS_PER_PIXEL)),
  });
}
