import type { Zone } from "@odoo/o-spreadsheet";
import type { BookTable } from "../../../engine/book/bookTables";
import { flagValue, textValue } from "../../arguments";
import { checkTableName } from "../../checkNames";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { type HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { bodyZone, rangeArgument } from "../../ranges";
import { clearZone } from "../range/cells";
import type { TableTarget } from "../Targets";
import { clearTableFilters } from "./tableFilters";
import { setTableParts, tableOf } from "./tableParts";

const part = (table: TableTarget, context: HostContext, zoneOf: (table: BookTable) => Zone): HostRef => {
  const found = tableOf(table, context);
  return rangeRef({ sheetId: found.sheetId, zone: zoneOf(found) });
};

/** Excel.Table. */
export const tableMembers: Members<"Table"> = {
  identity: ({ id }) => ({ Id: id }),
  get: {
    id: ({ id }) => id,
    name: (table, context) => tableOf(table, context).name,
    style: (table, context) => tableOf(table, context).style,
    showHeaders: (table, context) => tableOf(table, context).hasHeaders,
    showTotals: (table, context) => tableOf(table, context).totals,
    showFilterButton: (table, context) => tableOf(table, context).showFilter,
    showBandedRows: (table, context) => tableOf(table, context).bandedRows,
  },
  nav: {
    columns: (table) => ref("TableColumnCollection", table),
    rows: (table) => ref("TableRowCollection", table),
    worksheet: (table, context) => ref("Worksheet", { sheetId: tableOf(table, context).sheetId }),
    autoFilter: (table, context) =>
      ref("AutoFilter", { sheetId: tableOf(table, context).sheetId, tableId: table.id }),
  },
  set: {
    name({ id }, value, { book }) {
      const name = textValue(value);
      checkTableName(name, book, id);
      book.renameTable(id, name);
    },
    style: ({ id }, value, { book }) => book.setTableStyle(id, textValue(value)),
    showHeaders: (table, value, context) => setTableParts(table, { headers: flagValue(value) }, context),
    showTotals: (table, value, context) => setTableParts(table, { totals: flagValue(value) }, context),
    showFilterButton: ({ id }, value, { book }) => book.updateTable(id, { hasFilters: flagValue(value) }),
    showBandedRows: ({ id }, value, { book }) => book.updateTable(id, { bandedRows: flagValue(value) }),
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
      const next = rangeArgument(args, 0, sheetId, context);
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
};
