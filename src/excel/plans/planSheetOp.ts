import type { PlanColumn } from "../../core/plan/PlanField";
import { columnLetters } from "../address/columnLetters";
import type { WriteOp } from "../write/WriteOp";
import { planLooks } from "./planLooks";

/** Looks of a new plan tab as a whole: widths, no grid lines, title frozen, marks hidden. */
export function planSheetOp(sheet: string, at: ReadonlyMap<PlanColumn, number>): WriteOp {
  return {
    bytes: 4500,
    undo: [],
    apply({ workbook }) {
      const worksheet = workbook.worksheets.getItem(sheet);
      worksheet.showGridlines = false;
      worksheet.tabColor = planLooks.bar;
      for (const [column, index] of at) {
        const letter = columnLetters(index);
        worksheet.getRange(`${letter}:${letter}`).format.columnWidth = planLooks.widths[column];
      }
      worksheet.getRange("A:A").columnHidden = true;
      worksheet.freezePanes.freezeRows(3);
    },
  };
}
