import type { Model, Zone } from "@odoo/o-spreadsheet";
import type { EvaluatedColumns } from "../EngineLink";

/** The smallest zone around all cells that hold something; with `valuesOnly` formatting alone does not count. */
export function usedZone(
  model: Model,
  columns: EvaluatedColumns,
  sheetId: string,
  valuesOnly: boolean,
): Zone | null {
  const zone = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  for (const [col, cells] of Object.entries(columns)) {
    const rows = Object.keys(cells ?? {}).map(Number);
    const isFilled = (row: number): boolean => (cells![row]!.type as string) !== "empty";
    const first = rows.find(isFilled);
    if (first === undefined) continue;
    include(zone, first, Number(col));
    include(zone, rows.reverse().find(isFilled)!, Number(col));
  }
  if (!valuesOnly) {
    model.getters.getSheet(sheetId).rows.forEach(({ cells }, row) => {
      for (const col in cells) include(zone, row, Number(col));
    });
  }
  return zone.bottom < 0 ? null : zone;
}

function include(zone: Zone, row: number, col: number): void {
  zone.top = Math.min(zone.top, row);
  zone.left = Math.min(zone.left, col);
  zone.bottom = Math.max(zone.bottom, row);
  zone.right = Math.max(zone.right, col);
}
