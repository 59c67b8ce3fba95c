import type { Zone } from "../address/Zone";
import { formatZone } from "../address/formatZone";
import type { WriteOp } from "./WriteOp";

/** A table over cells that are already written, its first row the headers. */
export function addTableOp(sheet: string, zone: Zone, name: string, style = "TableStyleLight9"): WriteOp {
  return {
    bytes: 900,
    undo: [{ kind: "removeTable", sheet, table: name }],
    apply(context) {
      const worksheet = context.workbook.worksheets.getItem(sheet);
      const table = worksheet.tables.add(worksheet.getRange(formatZone(zone)), true);
      table.name = name;
      table.style = style;
      table.showFilterButton = false;
    },
  };
}
