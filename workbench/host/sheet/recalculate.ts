import type { Book } from "../../engine/Book";

/** Evaluates every formula of the workbook anew. */
export function recalculate(book: Book): void {
  book.dispatch("EVALUATE_CELLS", {});
}
