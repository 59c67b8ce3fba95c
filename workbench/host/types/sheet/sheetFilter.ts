import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import { sequence } from "../range/lines";

/** The filter of a list that is no table. The engine has none: the rows that it hides are hidden by hand. */
export interface SheetFilter {
  readonly zone: Zone;
  /** By column of the zone, from 0: the texts that are shown. */
  readonly criteria: ReadonlyMap<number, readonly string[]>;
}

const filters = new WeakMap<Book, Map<string, SheetFilter>>();

export function sheetFilter(book: Book, sheetId: string): SheetFilter | null {
  return filters.get(book)?.get(sheetId) ?? null;
}

/** Puts a filter on a sheet in place of the one that it has, and hides and shows the rows below its headers. */
export function setSheetFilter(book: Book, sheetId: string, filter: SheetFilter | null): void {
  const before = sheetFilter(book, sheetId);
  const ofBook = filters.get(book) ?? new Map<string, SheetFilter>();
  filters.set(book, ofBook);
  if (before !== null) change(book, sheetId, "UNHIDE_COLUMNS_ROWS", hiddenRows(book, sheetId));
  if (filter === null) ofBook.delete(sheetId);
  else {
    ofBook.set(sheetId, filter);
    change(book, sheetId, "HIDE_COLUMNS_ROWS", hiddenRows(book, sheetId));
  }
}

function change(
  book: Book,
  sheetId: string,
  type: "HIDE_COLUMNS_ROWS" | "UNHIDE_COLUMNS_ROWS",
  elements: readonly number[],
): void {
  if (elements.length > 0) book.dispatch(type, { sheetId, dimension: "ROW", elements: [...elements] });
}

function hiddenRows(book: Book, sheetId: string): number[] {
  const filter = sheetFilter(book, sheetId);
  if (filter === null) return [];
  const { zone, criteria } = filter;
  const rows = sequence(zone.top + 1, zone.bottom);
  const columns = [...criteria].map(([column, values]) => {
    const left = zone.left + column;
    const wanted = new Set(values.map((value) => value.toLowerCase()));
    const texts = book.readTexts(sheetId, { ...zone, top: zone.top + 1, left, right: left }).flat();
    return texts.map((text) => wanted.has(text.toLowerCase()));
  });
  return rows.filter((_, index) => columns.some((isShown) => isShown[index] === false));
}

/** For each row from `top` to `bottom`: does a filter hide it? */
export function filteredRows(book: Book, sheetId: string, top: number, bottom: number): boolean[] {
  const { getters } = book.model;
  const own = new Set(hiddenRows(book, sheetId).filter((row) => getters.isRowHidden(sheetId, row)));
  const size = getters.getNumberRows(sheetId);
  return sequence(top, bottom).map(
    (row) => row < size && (own.has(row) || getters.isRowFiltered(sheetId, row)),
  );
}
