import type { Model } from "@odoo/o-spreadsheet";
import type { ChartRect } from "./BookChart";
import { linePixels } from "./figureRect";

interface FigureAnchor {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
}

/** The engine's anchor for a place in pixels: the cell there and the rest inside it. */
export function figureAnchor(model: Model, sheetId: string, { left, top }: ChartRect): FigureAnchor {
  const [col, x] = walk(model, sheetId, "COL", left);
  const [row, y] = walk(model, sheetId, "ROW", top);
  return { col, row, offset: { x, y } };
}

function walk(model: Model, sheetId: string, dimension: "COL" | "ROW", pixel: number): [number, number] {
  const count = model.getters.getNumberHeaders(sheetId, dimension);
  let rest = Math.max(0, pixel);
  for (let line = 0; line < count - 1; line += 1) {
    const size = linePixels(model, sheetId, dimension, line);
    if (rest < size) return [line, rest];
    rest -= size;
  }
  return [count - 1, 0];
}
