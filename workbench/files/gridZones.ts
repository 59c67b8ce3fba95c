import type { UnboundedZone, Zone } from "@odoo/o-spreadsheet";
import { columnLimit, type FileZone, rowLimit } from "../../src/files/address";

/** The size of a sheet in the engine: Excel's sheets are larger than what is made of them here. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
}

/**
 * A zone of a file on the engine's grid: one that reaches to the end of Excel's sheet stays open at that end and grows
 * with the grid. Null for a zone that is not on the grid, or has more than `mostCells` there.
 */
export function gridZone(zone: FileZone, grid: Grid, mostCells: number): UnboundedZone | null {
  const { top, left } = zone;
  const right = Math.min(zone.right, grid.columns - 1);
  const bottom = Math.min(zone.bottom, grid.rows - 1);
  if (right < left || bottom < top || (right - left + 1) * (bottom - top + 1) > mostCells) return null;
  if (zone.bottom === rowLimit - 1) return { top, left, right, bottom: undefined, hasHeader: top > 0 };
  if (zone.right === columnLimit - 1) return { top, left, bottom, right: undefined, hasHeader: left > 0 };
  return { top, left, right, bottom };
}

/** The zone of a file for a zone of the engine; what covers the width of the grid from `fullWidth` on has no end. */
export function fileZone(bounded: Zone, open: UnboundedZone, fullWidth: number): FileZone {
  const { top, left } = bounded;
  const isWide = open.bottom === undefined && bounded.right >= fullWidth - 1;
  return {
    top,
    left,
    bottom: open.bottom === undefined ? rowLimit - 1 : bounded.bottom,
    right: open.right === undefined || isWide ? columnLimit - 1 : bounded.right,
  };
}
