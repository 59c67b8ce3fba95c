import type { Book } from "../../engine/Book";
import type { SheetZone } from "../Zone";

export type Axis = "rows" | "columns";

const dimension = (axis: Axis): "ROW" | "COL" => (axis === "rows" ? "ROW" : "COL");

/** Inserts `count` rows or columns before line `first`; they take the looks of the line before them, as in Excel. */
export function insertLines(book: Book, sheetId: string, axis: Axis, first: number, count: number): void {
  book.ensureSize(sheetId, axis === "rows" ? first + 1 : 0, axis === "columns" ? first + 1 : 0);
  const [base, position] = first === 0 ? [0, "before"] : [first - 1, "after"];
  book.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: book.sheetById(sheetId)?.name,
    dimension: dimension(axis),
    base,
    position,
    quantity: count,
  });
}

/** Deletes `count` rows or columns from line `first` on. */
export function deleteLines(book: Book, sheetId: string, axis: Axis, first: number, count: number): void {
  book.ensureSize(
    sheetId,
    axis === "rows" ? first + count + 1 : 0,
    axis === "columns" ? first + count + 1 : 0,
  );
  book.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: book.sheetById(sheetId)?.name,
    dimension: dimension(axis),
    elements: Array.from({ length: count }, (_, index) => first + index),
  });
}

/** Inserts or deletes the cells of a zone on the active sheet's engine; their neighbours move along the axis. */
export function shiftBlock(
  book: Book,
  action: "insert" | "delete",
  { sheetId, zone }: SheetZone,
  axis: Axis,
): void {
  const active = book.activeSheetId();
  book.ensureSize(sheetId, zone.bottom + 2, zone.right + 2);
  book.activateSheet(sheetId);
  const type = action === "insert" ? "INSERT_CELL" : "DELETE_CELL";
  book.dispatch(type, { zone, shiftDimension: dimension(axis) });
  book.activateSheet(active);
}
