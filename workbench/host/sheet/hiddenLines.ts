import type { Book } from "../../engine/Book";

type Axis = "ROW" | "COL";

/** For each row (or column) from `first` to `last`: is it hidden, by hand or by a filter? */
export function hiddenLines(book: Book, sheetId: string, axis: Axis, first: number, last: number): boolean[] {
  const { getters } = book.model;
  const size = axis === "ROW" ? getters.getNumberRows(sheetId) : getters.getNumberCols(sheetId);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const line = first + index;
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
  const elements = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  book.dispatch(hidden ? "HIDE_COLUMNS_ROWS" : "UNHIDE_COLUMNS_ROWS", { sheetId, dimension: axis, elements });
}
