import type { CellPosition } from "@odoo/o-spreadsheet";
import type { ChangeGetters } from "./Evaluator";

/** Where formulas are, sheet by sheet and column by column. */
export function formulaPositions(getters: ChangeGetters): CellPosition[] {
  return getters.getSheetIds().flatMap((sheetId) =>
    getters
      .getFormulaCells(sheetId)
      .map(({ id }) => getters.getCellPosition(id))
      .sort((a, b) => a.col - b.col || a.row - b.row),
  );
}
