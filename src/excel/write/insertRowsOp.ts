import type { WriteOp } from "./WriteOp";

/** Inserts whole rows before a row counted from 0; everything below moves down together. */
export function insertRowsOp(sheet: string, row: number, count: number): WriteOp {
  return {
    bytes: 500,
    undo: [{ kind: "removeRows", sheet, row, count }],
    apply(context) {
      context.workbook.worksheets
        .getItem(sheet)
        .getRange(`${row + 1}:${row + count}`)
        .insert("Down");
    },
  };
}
