import type { Book } from "../../engine/Book";

/** How many rows and columns stand still while the sheet scrolls. */
export function frozenPanes(
  book: Book,
  sheetId: string,
): { readonly rows: number; readonly columns: number } {
  const { xSplit, ySplit } = book.model.getters.getPaneDivisions(sheetId);
  return { rows: ySplit, columns: xSplit };
}

/** Freezes the first rows and columns; 0 and 0 unfreezes. */
export function freezePanes(book: Book, sheetId: string, rows: number, columns: number): void {
  book.dispatch("UNFREEZE_COLUMNS_ROWS", { sheetId });
  if (rows > 0) book.dispatch("FREEZE_ROWS", { sheetId, quantity: rows });
  if (columns > 0) book.dispatch("FREEZE_COLUMNS", { sheetId, quantity: columns });
}
