import type { Book } from "../../../engine/Book";
import { maxColumn, maxRow, type SheetZone } from "../../zones";

/** Excel measures in points, the engine in pixels. */
export const pointsPerPixel = 0.75;

/** Rows ("ROW") or columns ("COL"), as the engine names them. */
export type Axis = "ROW" | "COL";

/** The numbers from `first` to `last`; none when `last` is smaller. */
export const sequence = (first: number, last: number): number[] =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);

/** For each row (or column) from `first` to `last`: is it hidden, by hand or by a filter? */
export function hiddenLines(book: Book, sheetId: string, axis: Axis, first: number, last: number): boolean[] {
  const { getters } = book.model;
  const size = getters.getNumberHeaders(sheetId, axis);
  return sequence(first, last).map((line) => {
    if (line >= size) return false;
    return axis === "ROW" ? getters.isRowHidden(sheetId, line) : getters.isColHidden(sheetId, line);
  });
}

/** Hides or shows rows or columns. */
export function hideLines(
  book: Book,
  sheetId: string,
  axis: Axis,
  first: number,
  last: number,
  hidden: boolean,
): void {
  book.ensureSize(sheetId, axis === "ROW" ? last + 2 : 0, axis === "COL" ? last + 2 : 0);
  const elements = sequence(first, last);
  book.dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension: axis, elements });
}

/** The height of the rows or width of the columns in points; null when they differ. */
export function lineSize(book: Book, range: SheetZone, axis: Axis): number | null {
  const [size, ...others] = linesOf(book, range, axis).map((line) =>
    book.model.getters.getHeaderSize(range.sheetId, axis, line),
  );
  return size === undefined || others.some((other) => other !== size) ? null : size * pointsPerPixel;
}

/** Sets the height of the rows or the width of the columns, in points. */
export function setLineSize(book: Book, range: SheetZone, axis: Axis, points: number): void {
  const { sheetId, zone } = range;
  const rows = axis === "ROW" && zone.bottom !== maxRow ? zone.bottom + 1 : 0;
  const columns = axis === "COL" && zone.right !== maxColumn ? zone.right + 1 : 0;
  book.ensureSize(sheetId, rows, columns);
  book.dispatch("RESIZE_COLUMNS_ROWS", {
    sheetId,
    dimension: axis,
    elements: linesOf(book, range, axis),
    size: Math.max(1, Math.round(points / pointsPerPixel)),
  });
}

/** The lines of a range, as far as the engine's grid reaches. */
function linesOf(book: Book, { sheetId, zone }: SheetZone, axis: Axis): number[] {
  const end = book.model.getters.getNumberHeaders(sheetId, axis) - 1;
  return axis === "ROW"
    ? sequence(zone.top, Math.min(zone.bottom, end))
    : sequence(zone.left, Math.min(zone.right, end));
}

export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where a zone lies on its sheet, in pixels of the engine (one pixel is Excel's 0.75 point). */
export function zonePixels(book: Book, { sheetId, zone }: SheetZone): PixelRect {
  const { getters } = book.model;
  const sum = (axis: Axis, first: number, last: number): number => {
    const size = getters.getNumberHeaders(sheetId, axis);
    let total = 0;
    for (let line = first; line <= Math.min(last, size - 1); line += 1) {
      const hidden = axis === "ROW" ? getters.isRowHidden(sheetId, line) : getters.isColHidden(sheetId, line);
      if (!hidden) total += getters.getHeaderSize(sheetId, axis, line);
    }
    return total;
  };
  return {
    left: sum("COL", 0, zone.left - 1),
    top: sum("ROW", 0, zone.top - 1),
    width: sum("COL", zone.left, zone.right),
    height: sum("ROW", zone.top, zone.bottom),
  };
}
