import { numberArgument, textArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostRef, type HostType } from "../HostType";
import { fillGrid } from "../ranges/fillGrid";
import { rowsOf } from "../ranges/zoneMath";
import { addTableColumn } from "../sheet/tableParts";
import { type TableTarget, tableOf } from "./table";
import { tableColumnType } from "./tableColumn";

const at = (table: TableTarget, index: number, context: HostContext): HostRef => {
  const name = tableOf(table, context).columns[index];
  if (name === undefined) throw new HostError("InvalidArgument", `column ${index}`);
  return tableColumnType({ table, id: index + 1 });
};

/** A column by its name or its id (1-based position). */
function find(table: TableTarget, key: unknown, context: HostContext): HostRef | null {
  const { columns } = tableOf(table, context);
  const index =
    typeof key === "number"
      ? key - 1
      : columns.findIndex((name) => name.toLowerCase() === String(key).toLowerCase());
  return columns[index] === undefined ? null : tableColumnType({ table, id: index + 1 });
}

/** Excel.TableColumnCollection. */
export const tableColumnCollectionType: HostType<TableTarget> = defineType<TableTarget>(
  "TableColumnCollection",
  {
    get: { count: (table, context) => tableOf(table, context).columns.length },
    items: (table, context) => tableOf(table, context).columns.map((_, index) => at(table, index, context)),
    item(table, key, context) {
      const column = find(table, key, context);
      if (!column) throw new HostError("ItemNotFound", `column ${String(key)}`);
      return column;
    },
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
        addTableColumn(book, table.id, position);
        const left = zone.left + position;
        const column = { ...zone, left, right: left };
        if (grid)
          book.write(sheetId, { ...column, top: column.bottom - grid.length + 1 }, { formulas: grid });
        if (name !== "" && hasHeaders)
          book.write(sheetId, { ...column, bottom: zone.top }, { formulas: [[name]] });
        return at(table, position, context);
      },
      getCount: (table, _args, context) => tableOf(table, context).columns.length,
      getItemAt: (table, args, context) => at(table, numberArgument(args, 0), context),
      getItemOrNullObject: (table, args, context) => find(table, args[0], context),
    },
  },
);

type Content = string | number | boolean | null;

/** The values of a new column: one per row of the table, its header among them. */
function columnGrid(values: unknown, height: number, hasHeaders: boolean): Content[][] {
  const rows = Array.isArray(values) && values.length === height - 1 && hasHeaders ? height - 1 : height;
  return fillGrid(values, { top: 0, left: 0, bottom: rows - 1, right: 0 }) as Content[][];
}
