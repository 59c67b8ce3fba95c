import type { ListRows, RowRun, RowsHidden } from "../read/hiddenRows";
import { formatZone } from "../address/Zone";
import type { WriteOp } from "./WriteOp";

/**
 * Shows all rows of a list: over rows that a filter hides, Excel misplaces what is written (office-js 224). Taking it
 * back hides again what was hidden by hand; a filter stays cleared.
 */
export function showRowsOp(
  { sheet, table, zone }: ListRows,
  hidden: RowsHidden,
  runs: readonly RowRun[],
): WriteOp {
  return {
    bytes: 900,
    undo: hidden === "byHand" ? [{ kind: "hideRows", sheet, runs }] : [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      if (hidden === "filter") {
        if (table !== null) workbook.tables.getItem(table).clearFilters();
        worksheet.autoFilter.clearCriteria();
      }
      worksheet.getRange(formatZone(zone)).rowHidden = false;
    },
  };
}
