import type { WriteOp } from "./WriteOp";

/** A new sheet at the end of the workbook. */
export function addSheetOp(name: string): WriteOp {
  return {
    bytes: 400,
    undo: [{ kind: "removeSheet", sheet: name }],
    apply(context) {
      context.workbook.worksheets.add(name);
    },
  };
}
