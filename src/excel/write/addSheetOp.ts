import type { UndoStep } from "../undo/UndoStep";
import type { WriteOp } from "./WriteOp";

/** A new sheet at the end of the workbook. */
export function addSheetOp(name: string): WriteOp {
  const undo: Extract<UndoStep, { kind: "removeSheet" }> = { kind: "removeSheet", sheet: name };
  let sheet: Excel.Worksheet | null = null;
  return {
    bytes: 400,
    undo: [undo],
    apply(context) {
      sheet = context.workbook.worksheets.add(name).load("id");
    },
    done() {
      if (sheet !== null) undo.id = sheet.id;
    },
  };
}
