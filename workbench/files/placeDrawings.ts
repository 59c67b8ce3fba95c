import type { FileChart, FileSeries } from "../../src/files/FileChart";
import type { FileAnchor, FilePicture } from "../../src/files/FileDrawing";
import type { FileSheet } from "../../src/files/FileWorkbook";
import type { LostPart } from "../../src/files/notes/FileNote";
import type { Book } from "../engine/Book";
import type { ChartRange, ChartRect, ChartSeries } from "../engine/charts/BookChart";
import { figureRect } from "../engine/charts/figureRect";

/** Puts the charts and pictures of a sheet in the book; the answer is what does not go in. */
export function placeDrawings(book: Book, sheetId: string, { charts, pictures }: FileSheet): LostPart[] {
  const left: LostPart[] = [];
  for (const chart of charts) {
    if (!taken(() => placeChart(book, sheetId, chart))) left.push({ kind: "chartNamed", name: chart.name });
  }
  for (const picture of pictures) {
    if (!taken(() => placePicture(book, sheetId, picture))) left.push({ kind: "picture" });
  }
  return left;
}

/** Whether the engine takes an object. */
function taken(place: () => void): boolean {
  try {
    place();
    return true;
  } catch {
    return false;
  }
}

function placeChart(book: Book, sheetId: string, chart: FileChart): void {
  const { anchor, name, type, title, legend, axes, series, ...look } = chart;
  ensureAnchor(book, sheetId, anchor);
  const categories = series.map((one) => one.categories).find((source) => source !== null);
  book.addChart(sheetId, {
    ...{ name, type, title, legend, axes, look },
    series: series.flatMap((one) => chartSeries(book, sheetId, one)),
    categories: categories ? rangeOf(book, sheetId, categories.formula) : null,
    rect: anchorRect(book, sheetId, anchor),
  });
}

function placePicture(book: Book, sheetId: string, { anchor, type, bytes }: FilePicture): void {
  ensureAnchor(book, sheetId, anchor);
  const { width, height } = anchorRect(book, sheetId, anchor);
  const size = { width: Math.round(width), height: Math.round(height) };
  const path = `data:${type};base64,${base64(bytes)}`;
  const { col, row, x, y } = anchor.from;
  book.dispatch("CREATE_IMAGE", {
    sheetId,
    figureId: book.model.uuidGenerator.smallUuid(),
    col,
    row,
    offset: { x, y },
    size,
    definition: { path, size, mimetype: type },
  });
}

function ensureAnchor(book: Book, sheetId: string, { from, to }: FileAnchor): void {
  const { row, col } = to ?? from;
  book.ensureSize(sheetId, row + 2, col + 2);
}

function anchorRect(book: Book, sheetId: string, { from, to, size }: FileAnchor): ChartRect {
  const at = ({ col, row, x, y }: FileAnchor["from"]): ChartRect =>
    figureRect(book.model, sheetId, { col, row, offset: { x, y }, width: 0, height: 0, id: "", tag: "" });
  const start = at(from);
  if (size) return { ...start, ...size };
  const end = to ? at(to) : { left: start.left + 480, top: start.top + 288 };
  return { ...start, width: Math.max(20, end.left - start.left), height: Math.max(20, end.top - start.top) };
}

function chartSeries(book: Book, sheetId: string, series: FileSeries): ChartSeries[] {
  const values = rangeOf(book, sheetId, series.values.formula);
  if (!values) return [];
  const { name, kind, secondary, color, look } = series;
  const nameFrom = series.nameFrom ? rangeOf(book, sheetId, series.nameFrom.formula) : null;
  return [{ name, nameFrom, values, kind, secondary, look, ...(color === null ? {} : { color }) }];
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
