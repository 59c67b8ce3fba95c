import type { BookTable } from "../../engine/book/bookTables";
import { findZone } from "../address/findZone";
import { flagValue, textArgument, textValue } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import { checkTableName } from "../checkTableName";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType, isHostRef } from "../HostType";
import type { Zone } from "../Zone";
import { autoFilterType } from "./autoFilter";
import { clearZone } from "../sheet/clearZone";
import { clearTableFilters } from "../sheet/filters";
import { setTableParts } from "../sheet/tableParts";
import { rangeRef, rangeType } from "./range";
import { tableColumnCollectionType } from "./tableColumnCollection";
import { tableRowCollectionType } from "./tableRowCollection";
import { tableSortType } from "./tableSort";
import { worksheetType } from "./worksheet";

export interface TableTarget {
  readonly id: string;
}

/** The table as the workbook has it now; ItemNotFound when it has been deleted. */
export function tableOf({ id }: TableTarget, { book }: HostContext): BookTable {
  const table = book.tables().find((item) => item.id === id);
  if (!table) throw new HostError("ItemNotFound", "table");
  return table;
}

/** The rows of a table between its header and its totals. */
export const bodyZone = ({ zone, hasHeaders, totals }: BookTable): Zone => ({
  ...zone,
  top: zone.top + (hasHeaders ? 1 : 0),
  bottom: zone.bottom - (totals ? 1 : 0),
});

const part = (table: TableTarget, context: HostContext, zoneOf: (table: BookTable) => Zone): HostRef => {
  const found = tableOf(table, context);
  return rangeRef({ sheetId: found.sheetId, zone: zoneOf(found) });
};

/** Excel.Table. */
export const tableType: HostType<TableTarget> = defineType<TableTarget>("Table", {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (table, context) => tableOf(table, context).name,
    style: (table, context) => tableOf(table, context).style,
    showHeaders: (table, context) => tableOf(table, context).hasHeaders,
    showTotals: (table, context) => tableOf(table, context).totals,
    showFilterButton: (table, context) => tableOf(table, context).showFilter,
    showBandedRows: (table, context) => tableOf(table, context).bandedRows,
    showBandedColumns: (table, context) => tableOf(table, context).bandedColumns,
    highlightFirstColumn: (table, context) => tableOf(table, context).firstColumn,
    highlightLastColumn: (table, context) => tableOf(table, context).lastColumn,
  },
  nav: {
    columns: (table) => tableColumnCollectionType(table),
    rows: (table) => tableRowCollectionType(table),
    worksheet: (table, context) => worksheetType({ id: tableOf(table, context).sheetId }),
    sort: (table) => tableSortType(table),
    autoFilter: (table, context) => autoFilterType({ id: tableOf(table, context).sheetId }),
  },
  set: {
    name({ id }, value, { book }) {
      const name = textValue(value);
      checkTableName(name, book, id);
      book.renameTable(id, name);
    },
    style: ({ id }, value, { book }) => book.setTableStyle(id, textValue(value)),
    showHeaders: ({ id }, value, { book }) => setTableParts(book, id, { headers: flagValue(value) }),
    showTotals: ({ id }, value, { book }) => setTableParts(book, id, { totals: flagValue(value) }),
    showFilterButton: ({ id }, value, { book }) => book.updateTable(id, { hasFilters: flagValue(value) }),
    showBandedRows: ({ id }, value, { book }) => book.updateTable(id, { bandedRows: flagValue(value) }),
    showBandedColumns: ({ id }, value, { book }) => book.updateTable(id, { bandedColumns: flagValue(value) }),
    highlightFirstColumn: ({ id }, value, { book }) =>
      book.updateTable(id, { firstColumn: flagValue(value) }),
    highlightLastColumn: ({ id }, value, { book }) => book.updateTable(id, { lastColumn: flagValue(value) }),
  },
  call: {
    getRange: (table, _args, context) => part(table, context, ({ zone }) => zone),
    getDataBodyRange: (table, _args, context) => part(table, context, bodyZone),
    getHeaderRowRange(table, _args, context) {
      if (!tableOf(table, context).hasHeaders) throw new HostError("ItemNotFound", "header row");
      return part(table, context, ({ zone }) => ({ ...zone, bottom: zone.top }));
    },
    getTotalRowRange(table, _args, context) {
      if (!tableOf(table, context).totals) throw new HostError("ItemNotFound", "total row");
      return part(table, context, ({ zone }) => ({ ...zone, top: zone.bottom }));
    },
    resize(table, args, context) {
      const { sheetId, zone } = tableOf(table, context);
      assertUnprotected(sheetId, context);
      const arg = args[0];
      const next = isHostRef(arg)
        ? arg.targetOf(rangeType)
        : findZone(textArgument(args, 0), sheetId, context);
      if (next.sheetId !== sheetId || next.zone.top !== zone.top) {
        throw new HostError("InvalidArgument", "the header row must stay where it is");
      }
      context.book.resizeTable(table.id, next.zone);
    },
    clearFilters: (table, _args, context) => clearTableFilters(context.book, tableOf(table, context)),
    delete(table, _args, context) {
      const { sheetId, zone } = tableOf(table, context);
      assertUnprotected(sheetId, context);
      context.book.deleteTable(table.id, true);
      clearZone(context.book, { sheetId, zone }, { contents: true, formats: true });
    },
    convertToRange(table, _args, context) {
      const { sheetId, zone } = tableOf(table, context);
      context.book.deleteTable(table.id, true);
      return rangeRef({ sheetId, zone });
    },
  },
});
