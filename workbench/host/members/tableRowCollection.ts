import { numberArgument } from "../arguments";
import { assertUnprotected } from "../assertUnprotected";
import type { HostContext } from "../HostContext";
import { HostError } from "../HostError";
import { defineType, type HostType } from "../HostType";
import { fillGrid } from "../ranges/fillGrid";
import { rowsOf } from "../ranges/zoneMath";
import type { Zone } from "../Zone";
import { addTableRows, removeTableRows } from "../sheet/tableParts";
import { rangeRef } from "./range";
import { bodyZone, type TableTarget, tableOf } from "./table";

interface RowTarget {
  readonly table: TableTarget;
  readonly index: number;
}

const rowZone = ({ table, index }: RowTarget, context: HostContext): Zone => {
  const body = bodyZone(tableOf(table, context));
  const row = body.top + index;
  if (index < 0 || row > body.bottom) throw new HostError("InvalidArgument", `row ${index}`);
  return { ...body, top: row, bottom: row };
};

/** Excel.TableRow. */
const tableRowType = defineType<RowTarget>("TableRow", {
  get: {
    index: ({ index }) => index,
    values: (row, context) =>
      context.book.readValues(tableOf(row.table, context).sheetId, rowZone(row, context)),
  },
  call: {
    getRange: (row, _args, context) =>
      rangeRef({ sheetId: tableOf(row.table, context).sheetId, zone: rowZone(row, context) }),
    delete: (row, _args, context) => removeTableRows(context.book, row.table.id, row.index, 1),
  },
});

const count = (table: TableTarget, context: HostContext): number => rowsOf(bodyZone(tableOf(table, context)));

/** Excel.TableRowCollection. */
export const tableRowCollectionType: HostType<TableTarget> = defineType<TableTarget>("TableRowCollection", {
  get: { count },
  items: (table, context) =>
    Array.from({ length: count(table, context) }, (_, index) => tableRowType({ table, index })),
  call: {
    /** Without an index the rows go to the end; what stands below the table moves down. */
    add(table, args, context) {
      const { sheetId, columns } = tableOf(table, context);
      assertUnprotected(sheetId, context);
      const rows = count(table, context);
      const index = numberArgument(args, 0, rows);
      const position = index < 0 || index > rows ? rows : index;
      const values = args[1];
      const added = Array.isArray(values) ? values.length : 1;
      const grid =
        values == null
          ? null
          : fillGrid(values, { top: 0, left: 0, bottom: added - 1, right: columns.length - 1 });
      addTableRows(context.book, table.id, position, added);
      if (grid) {
        const body = bodyZone(tableOf(table, context));
        const top = body.top + position;
        const zone = { ...body, top, bottom: top + added - 1 };
        context.book.write(sheetId, zone, { formulas: grid as (string | number | boolean | null)[][] });
      }
      return tableRowType({ table, index: position });
    },
    getCount: (table, _args, context) => count(table, context),
    getItemAt: (table, args) => tableRowType({ table, index: numberArgument(args, 0) }),
    deleteRowsAt(table, args, context) {
      removeTableRows(context.book, table.id, numberArgument(args, 0), numberArgument(args, 1, 1));
    },
  },
});
