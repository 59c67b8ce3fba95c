import type { Book } from "../../../engine/Book";
import type { BookTable } from "../../../engine/book/bookTables";
import { bodyZone } from "../../ranges";

/** The columns of a table (from 0) whose filter hides something, with the texts that it leaves shown. */
export function tableCriteria(book: Book, table: BookTable): ReadonlyMap<number, readonly string[]> {
  const { sheetId, zone } = table;
  settleTables(book);
  const body = bodyZone(table);
  const criteria = new Map<number, readonly string[]>();
  for (let col = zone.left; col <= zone.right; col += 1) {
    const position = { sheetId, col, row: zone.top };
    if (!book.model.getters.isFilterActive(position)) continue;
    const hidden = new Set(book.model.getters.getFilterHiddenValues(position));
    const texts = book.readTexts(sheetId, { ...body, left: col, right: col }).flat();
    const shown = texts.filter((text) => !hidden.has(text.toLowerCase()));
    criteria.set(col - zone.left, [...new Set(shown)]);
  }
  return criteria;
}

/** Within a batch the engine forgets its tables, and with them their filters, at every write. */
function settleTables(book: Book): void {
  const { handlers } = book.model as unknown as { readonly handlers: readonly object[] };
  const tables = handlers.find((handler): handler is { finalize(): void } => "computeTables" in handler);
  tables?.finalize();
}

/** Leaves those rows of a table shown that hold one of the texts in a column; all rows where `values` is null. */
export function filterTable(
  book: Book,
  table: BookTable,
  column: number,
  values: readonly string[] | null,
): void {
  const { sheetId, zone } = table;
  const col = zone.left + column;
  const texts = book.readTexts(sheetId, { ...bodyZone(table), left: col, right: col }).flat();
  const wanted = values === null ? null : new Set(values.map((value) => value.toLowerCase()));
  const hiddenValues = [...new Set(texts.map((text) => text.toLowerCase()))].filter(
    (text) => wanted?.has(text) === false,
  );
  const value = { filterType: "values" as const, hiddenValues };
  settleTables(book);
  book.dispatch("UPDATE_FILTER", { sheetId, col, row: zone.top, value });
}

/** Shows all rows of a table again. */
export function clearTableFilters(book: Book, table: BookTable): void {
  for (const column of tableCriteria(book, table).keys()) filterTable(book, table, column, null);
}
