import type { Figure, Model } from "@odoo/o-spreadsheet";
import type { ChartRect } from "./BookChart";

/** Where the engine's anchor of a figure lies, in pixels. */
export function figureRect(model: Model, sheetId: string, figure: Figure): ChartRect {
  return {
    left: startOf(model, sheetId, "COL", figure.col) + figure.offset.x,
    top: startOf(model, sheetId, "ROW", figure.row) + figure.offset.y,
    width: figure.width,
    height: figure.height,
  };
}

function startOf(model: Model, sheetId: string, dimension: "COL" | "ROW", index: number): number {
  let start = 0;
  for (let line = 0; line < index; line += 1) start += linePixels(model, sheetId, dimension, line);
  return start;
}

/** Pixels that a row or column takes; 0 when it is hidden. */
export function linePixels(model: Model, sheetId: string, dimension: "COL" | "ROW", line: number): number {
  const { getters } = model;
  return getters.isHeaderHidden(sheetId, dimension, line)
    ? 0
    : getters.getHeaderSize(sheetId, dimension, line);
}
