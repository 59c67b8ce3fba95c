import type { Content } from "./Content";
import { jsonBytes } from "./jsonBytes";
import type { WriteOp } from "./WriteOp";

/** New rows at the end of a table that has `count` of them; what stands below moves down. */
export function addTableRowsOp(table: string, count: number, rows: readonly (readonly Content[])[]): WriteOp {
  return {
    bytes: 700 + rows.flat().reduce<number>((sum, cell) => sum + jsonBytes(cell), 0),
    undo: [{ kind: "removeTableRows", table, row: count, count: rows.length, contents: rows }],
    apply({ workbook }) {
      workbook.tables.getItem(table).rows.add(
        undefined,
        rows.map((row) => [...row]),
      );
    },
  };
}
