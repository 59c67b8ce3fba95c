import type { Book } from "../../../engine/Book";
import type { BookTable } from "../../../engine/book/bookTables";
import type { Members } from "../../Members";

/** Is any row of the sheet hidden by a filter? */
function isFiltered(book: Book, sheetId: string): boolean {
  const rows = book.usedZone(sheetId, true)?.bottom ?? -1;
  for (let row = 0; row <= rows; row += 1) if (book.model.getters.isRowFiltered(sheetId, row)) return true;
  return false;
}

/** Shows all rows of a table again. */
export function clearTableFilters(book: Book, { sheetId, zone }: BookTable): void {
  for (let col = zone.left; col <= zone.right; col += 1) {
    if (!book.model.getters.isFilterActive({ sheetId, col, row: zone.top })) continue;
    book.dispatch("UPDATE_FILTER", {
      sheetId,
      col,
      row: zone.top,
      value: { filterType: "values", hiddenValues: [] },
    });
  }
}

/** Excel.AutoFilter, as far as clearing goes: the filters of all tables of the sheet. */
export const autoFilterMembers: Members<"AutoFilter"> = {
  get: {
    enabled: ({ sheetId }, { book }) =>
      book.tables().some((table) => table.sheetId === sheetId && table.showFilter),
    isDataFiltered: ({ sheetId }, { book }) => isFiltered(book, sheetId),
  },
  call: {
    clearCriteria({ sheetId }, _args, { book }) {
      for (const table of book.tables()) if (table.sheetId === sheetId) clearTableFilters(book, table);
    },
  },
};
