import type { Model, Zone } from "@odoo/o-spreadsheet";

/** The smallest zone around all cells that hold something; with `valuesOnly` formatting alone does not count. */
export function usedZone(model: Model, sheetId: string, valuesOnly: boolean): Zone | null {
  const { getters } = model;
  let zone: Zone | null = null;
  const include = (row: number, col: number): void => {
    zone = zone
      ? {
          top: Math.min(zone.top, row),
          left: Math.min(zone.left, col),
          bottom: Math.max(zone.bottom, row),
          right: Math.max(zone.right, col),
        }
      : { top: row, left: col, bottom: row, right: col };
  };
  getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
    for (const key in cells) {
      const cell = cells[key] === undefined ? undefined : getters.getCell({ sheetId, row, col: Number(key) });
      if (cell && (!valuesOnly || cell.isFormula || cell.content !== "")) include(row, Number(key));
    }
  });
  for (const position of getters.getEvaluatedCellsPositions(sheetId)) {
    if (getters.getEvaluatedCell(position).type !== "empty") include(position.row, position.col);
  }
  return zone;
}
