import type { Zone } from "@odoo/o-spreadsheet";
import { contentGrid, numberArgument } from "../../arguments";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { rangeRef, ref } from "../../HostRef";
import type { Members } from "../../Members";
import { bodyZone } from "../../ranges";
import { rowsOf } from "../../zones";
import { writeGrid } from "../range/rangeWrite";
import type { TableTarget, Targets } from "../Targets";
import { addTableRows, removeTableRows, tableOf } from "./tableParts";

type RowTarget = Targets["TableRow"];

const rowZone = ({ table, index }: RowTarget, context: HostContext): Zone => {
  const body = bodyZone(tableOf(table, context));
  const row = body.top + index;
  if (index < 0 || row > body.bottom) throw new HostError("InvalidArgument", `row ${index}`);
  return { ...body, top: row, bottom: row };
};

/** Excel.TableRow. */
export const tableRowMembers: Members<"TableRow"> = {
  get: {
    index: ({ index }) => index,
    values: (row, context) =>
      context.book.readValues(tableOf(row.table, context).sheetId, rowZone(row, context)),
  },
  call: {
    getRange: (row, _args, context) =>
      rangeRef({ sheetId: tableOf(row.table, context).sheetId, zone: rowZone(row, context) }),
    delete: (row, _args, context) => removeTableRows(row.table, row.index, 1, context),
  },
};

const count = (table: TableTarget, context: HostContext): number => rowsOf(bodyZone(tableOf(table, context)));

/** Excel.TableRowCollection. */
export const tableRowCollectionMembers: Members<"TableRowCollection"> = {
  get: { count },
  items: (table, context) =>
    Array.from({ length: count(table, context) }, (_, index) => ref("TableRow", { table, index })),
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
          : contentGrid(values, { top: 0, left: 0, bottom: added - 1, right: columns.length - 1 });
      addTableRows(table, position, added, context);
      if (grid) {
        const body = bodyZone(tableOf(table, context));
        const top = body.top + position;
        const zone = { ...body, top, bottom: top + added - 1 };
        writeGrid({ sheetId, zone }, grid, context);
      }
      return ref("TableRow", { table, index: position });
    },
    getCount: (table, _args, context) => count(table, context),
    getItemAt: (table, args) => ref("TableRow", { table, index: numberArgument(args, 0) }),
  },
};
