import type { Book } from "../engine/Book";
import type { ChartRange, ChartRect, ChartSeries } from "../engine/charts/BookChart";
import { figureRect } from "../engine/charts/figureRect";
import type { FileAnchor, FileDrawing } from "../../src/files/drawings/readDrawing";
import type { FileSeries } from "../../src/files/drawings/readChartPart";

/** Puts the charts and pictures of a drawing on the sheet. */
export function placeDrawings(book: Book, sheetId: string, drawing: FileDrawing): void {
  for (const { name, anchor, chart } of drawing.charts) {
    ensureAnchor(book, sheetId, anchor);
    const series = chart.series.flatMap((one) => chartSeries(book, sheetId, one));
    const categories = chart.series.map((one) => one.categories).find((text) => text !== null);
    book.addChart(sheetId, {
      ...chart,
      name,
      series,
      categories: categories == null ? null : rangeOf(book, sheetId, categories),
      rect: anchorRect(book, sheetId, anchor),
    });
  }
  for (const { anchor, type, bytes } of drawing.images) {
    ensureAnchor(book, sheetId, anchor);
    const { width, height } = anchorRect(book, sheetId, anchor);
    const size = { width: Math.round(width), height: Math.round(height) };
    const path = `data:${type};base64,${base64(bytes)}`;
    book.dispatch("CREATE_IMAGE", {
      sheetId,
      figureId: book.model.uuidGenerator.smallUuid(),
      col: anchor.col,
      row: anchor.row,
      offset: anchor.offset,
      size,
      definition: { path, size, mimetype: type },
    });
  }
}

function ensureAnchor(book: Book, sheetId: string, { row, col, to }: FileAnchor): void {
  book.ensureSize(sheetId, (to?.row ?? row) + 2, (to?.col ?? col) + 2);
}

function anchorRect(book: Book, sheetId: string, { col, row, offset, to, size }: FileAnchor): ChartRect {
  const at = (column: number, line: number, x: number, y: number): ChartRect =>
    figureRect(book.model, sheetId, {
      col: column,
      row: line,
      offset: { x, y },
      width: 0,
      height: 0,
      id: "",
      tag: "",
    });
  const from = at(col, row, offset.x, offset.y);
  if (size) return { ...from, ...size };
  const end = to ? at(to.col, to.row, to.x, to.y) : { left: from.left + 480, top: from.top + 288 };
  return { ...from, width: Math.max(20, end.left - from.left), height: Math.max(20, end.top - from.top) };
}

function chartSeries(book: Book, sheetId: string, series: FileSeries): ChartSeries[] {
  const values = rangeOf(book, sheetId, series.values);
  if (!values) return [];
  const { name, kind, secondary, color } = series;
  const nameFrom = series.nameFormula === null ? null : rangeOf(book, sheetId, series.nameFormula);
  return [{ name, nameFrom, values, kind, secondary, ...(color === null ? {} : { color }) }];
}

function rangeOf(book: Book, sheetId: string, formula: string): ChartRange | null {
  const range = book.model.getters.getRangeFromSheetXC(
    sheetId,
    formula.replace(/^\((.*)\)$/, "$1").split(",")[0]!,
  );
  return range.invalidXc !== undefined || range.invalidSheetName !== undefined
    ? null
    : { sheetId: range.sheetId, zone: range.zone };
}

function base64(bytes: Uint8Array): string {
  let text = "";
  for (let at = 0; at < bytes.length; at += 32768)
    text += String.fromCharCode(...bytes.subarray(at, at + 32768));
  return btoa(text);
}
