import type { WriteOp } from "./WriteOp";

/** A new column at the right end of a table; cells beside the table move right, as in Excel itself. */
export function addTableColumnOp(table: string, header: string): WriteOp {
  return {
    bytes: 600,
    undo: [{ kind: "removeTableColumn", table, column: header }],
    apply(context) {
      context.workbook.tables.getItem(table).columns.add(-1, undefined, header);
    },
  };
}
