import type { Zone } from "../address/Zone";
import { formatZone } from "../address/formatZone";
import type { WriteOp } from "./WriteOp";

/** A hidden defined name on a cell; it stays on the cell when rows and columns come and go. */
export function hiddenNameOp(
  name: string,
  sheet: string,
  cell: Pick<Zone, "row" | "column">,
  /** True when a name of that text is left over from cells that are gone. */
  replaces = false,
): WriteOp {
  return {
    bytes: 700,
    undo: [{ kind: "removeName", name }],
    apply(context) {
      const range = context.workbook.worksheets
        .getItem(sheet)
        .getRange(formatZone({ ...cell, rows: 1, columns: 1 }));
      if (replaces) context.workbook.names.getItem(name).delete();
      context.workbook.names.add(name, range).visible = false;
    },
  };
}
