import type { Book } from "../../engine/Book";
import type { SheetZone } from "../Zone";

export interface PixelRect {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

type Axis = "ROW" | "COL";

/** Where a zone lies on its sheet, in pixels of the engine (one pixel is Excel's 0.75 point). */
export function zonePixels(book: Book, { sheetId, zone }: SheetZone): PixelRect {
  const { getters } = book.model;
  const sum = (axis: Axis, first: number, last: number): number => {
    const size = axis === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
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

/** Excel measures in points. */
export const POINTS_PER_PIXEL = 0.75;
