import { defineType } from "../HostType";
import { clearTableFilters, isFiltered } from "../sheet/filters";
import type { SheetTarget } from "./worksheet";

/** Excel.AutoFilter, as far as clearing goes: the filters of all tables of the sheet. */
export const autoFilterType = defineType<SheetTarget>("AutoFilter", {
  get: {
    enabled: ({ id }, { book }) => book.tables().some((table) => table.sheetId === id && table.showFilter),
    isDataFiltered: ({ id }, { book }) => isFiltered(book, id),
  },
  call: {
    clearCriteria({ id }, _args, { book }) {
      for (const table of book.tables()) if (table.sheetId === id) clearTableFilters(book, table);
    },
    reapply: () => undefined,
  },
});
