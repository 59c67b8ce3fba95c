import { type CellContent, contentGrid, numberArgument, textArgument, textValue } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { existing, type HostRef, rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { bodyZone } from "../../ranges";
import { rowsOf, type SheetZone } from "../../zones";
import { writeContents, writeGrid } from "../range/rangeWrite";
import type { TableTarget, Targets } from "../Targets";
import { addTableColumn, removeTableColumn, tableOf } from "./tableParts";

const at = (table: TableTarget, index: number, context: HostContext): HostRef => {
  const name = tableOf(table, context).columns[index];
  if (name === undefined) throw new HostError("InvalidArgument", `column ${index}`);
  return ref("TableColumn", { table, position: index });
};

/** A column by its name or its id (1-based position). */
function find(table: TableTarget, key: unknown, context: HostContext): HostRef | null {
  const { columns } = tableOf(table, context);
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return columns[index] === undefined ? null : ref("TableColumn", { table, position: index });
}

/** Excel.TableColumnCollection. */
export const tableColumnCollectionMembers: Members<"TableColumnCollection"> = {
  get: { count: (table, context) => tableOf(table, context).columns.length },
  items: (table, context) => tableOf(table, context).columns.map((_, index) => at(table, index, context)),
  item: (table, key, context) => existing(find(table, key, context), `column ${String(key)}`),
  call: {
    /** Without an index the column goes to the right end; the cells beside the table move right. */
    add(table, args, context) {
      const { book } = context;
      const { sheetId, zone, columns, hasHeaders } = tableOf(table, context);
      assertUnprotected(sheetId, context);
      const index = numberArgument(args, 0, columns.length);
      const position = index < 0 || index > columns.length ? columns.length : index;
      const values = args[1];
      const height = rowsOf(zone);
      const grid = values == null ? null : columnGrid(values, height, hasHeaders);
      const name = textArgument(args, 2, "");
      addTableColumn(table, position, context);
      const left = zone.left + position;
      const column = { ...zone, left, right: left };
      if (grid)
        writeGrid({ sheetId, zone: { ...column, top: column.bottom - grid.length + 1 } }, grid, context);
      if (name !== "" && hasHeaders)
        book.write(sheetId, { ...column, bottom: zone.top }, { formulas: [[name]] });
      return at(table, position, context);
    },
    getCount: (table, _args, context) => tableOf(table, context).columns.length,
    getItemAt: (table, args, context) => at(table, numberArgument(args, 0), context),
    getItemOrNullObject: (table, args, context) => find(table, args[0], context),
  },
};

/** The values of a new column: one per row of the table, its header among them. */
function columnGrid(values: unknown, height: number, hasHeaders: boolean): CellContent[][] {
  const rows = Array.isArray(values) && values.length === height - 1 && hasHeaders ? height - 1 : height;
  return contentGrid(values, { top: 0, left: 0, bottom: rows - 1, right: 0 });
}

function partOf(
  { table, position }: Targets["TableColumn"],
  which: "all" | "body" | "header" | "total",
  context: HostContext,
): SheetZone {
  const found = tableOf(table, context);
  const left = found.zone.left + position;
  if (position >= found.columns.length) throw new HostError("ItemNotFound", "column");
  if (which === "header" && !found.hasHeaders) throw new HostError("ItemNotFound", "header row");
  if (which === "total" && !found.totals) throw new HostError("ItemNotFound", "total row");
  const rows = {
    all: found.zone,
    body: bodyZone(found),
    header: { ...found.zone, bottom: found.zone.top },
    total: { ...found.zone, top: found.zone.bottom },
  }[which];
  return { sheetId: found.sheetId, zone: { ...rows, left, right: left } };
}

/** Excel.TableColumn. */
export const tableColumnMembers: Members<"TableColumn"> = {
  identity: ({ position }) => ({ Id: position + 1 }),
  get: {
    id: ({ position }) => position + 1,
    index: ({ position }) => position,
    name: ({ table, position }, context) => tableOf(table, context).columns[position],
    values(column, context) {
      const { sheetId, zone } = partOf(column, "all", context);
      return context.book.readValues(sheetId, zone);
    },
  },
  set: {
    name(column, value, context) {
      const { sheetId, zone } = partOf(column, "header", context);
      context.book.write(sheetId, zone, { formulas: [[textValue(value)]] });
    },
    values: (column, value, context) => writeContents(partOf(column, "all", context), value, context),
  },
  call: {
    getRange: (column, _args, context) => rangeRef(partOf(column, "all", context)),
    getDataBodyRange: (column, _args, context) => rangeRef(partOf(column, "body", context)),
    getHeaderRowRange: (column, _args, context) => rangeRef(partOf(column, "header", context)),
    getTotalRowRange: (column, _args, context) => rangeRef(partOf(column, "total", context)),
    delete({ table, position }, _args, context) {
      assertUnprotected(tableOf(table, context).sheetId, context);
      removeTableColumn(table, position, context);
    },
  },
};
