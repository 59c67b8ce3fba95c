import type { Model } from "@odoo/o-spreadsheet";
import type { ChartSource, FileChart } from "../../src/files/FileChart";
import type { AnchorPoint, FileAnchor, FilePicture, PictureType } from "../../src/files/FileDrawing";
import type { LostPart } from "../../src/files/notes/FileNote";
import type { Book } from "../engine/Book";
import type { BookChart, ChartRange, ChartRect } from "../engine/charts/BookChart";
import { figureAnchor } from "../engine/charts/figureAnchor";
import { figureRect } from "../engine/charts/figureRect";
import { rangeText } from "../engine/formula/rangeText";

interface FileDrawings {
  readonly charts: FileChart[];
  readonly pictures: FilePicture[];
  /** charts and pictures that files of this program do not hold */
  readonly left: LostPart[];
}

/** The charts and pictures of a sheet as a file holds them. */
export function fileDrawings(book: Book, sheetId: string): FileDrawings {
  const { model } = book;
  const found: FileDrawings = { charts: [], pictures: [], left: [] };
  for (const chart of book.charts(sheetId)) {
    const drawn = fileChart(model, chart);
    if (drawn) found.charts.push(drawn);
    else found.left.push({ kind: "chartNamed", name: chart.name });
  }
  for (const figure of model.getters.getFigures(sheetId)) {
    if (figure.tag !== "image") continue;
    const picture = pictureBytes(model.getters.getImagePath(figure.id));
    const anchor = anchorOf(model, sheetId, figureRect(model, sheetId, figure));
    if (picture) found.pictures.push({ anchor, ...picture });
    else found.left.push({ kind: "picture" });
  }
  return found;
}

function fileChart(model: Model, chart: BookChart): FileChart | null {
  const { name, type, title, legend, axes, look } = chart;
  if (type === "other" || chart.series.length === 0) return null;
  const categories = chart.categories ? textSource(model, chart.categories) : null;
  const series = chart.series.map((one) => ({
    name: one.name,
    nameFrom: one.nameFrom ? textSource(model, one.nameFrom) : null,
    values: numberSource(model, one.values),
    categories,
    kind: one.kind ?? "column",
    secondary: one.secondary ?? false,
    color: one.color ?? null,
    look: one.look ?? {},
  }));
  const anchor = anchorOf(model, chart.sheetId, chart.rect);
  return { name, anchor, type, title, legend, axes, series, ...look };
}

function textSource(model: Model, range: ChartRange): ChartSource {
  const texts = cellsOf(model, range).map(({ formattedValue }) => formattedValue);
  return { formula: reference(model, range), points: texts.map((text) => (text === "" ? null : text)) };
}

function numberSource(model: Model, range: ChartRange): ChartSource {
  const values = cellsOf(model, range).map(({ value }) => (typeof value === "number" ? value : null));
  return { formula: reference(model, range), points: values };
}

function cellsOf(
  model: Model,
  { sheetId, zone }: ChartRange,
): ReturnType<Model["getters"]["getEvaluatedCell"]>[] {
  const found = [];
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let col = zone.left; col <= zone.right; col += 1) {
      found.push(model.getters.getEvaluatedCell({ sheetId, col, row }));
    }
  }
  return found;
}

function reference(model: Model, { sheetId, zone }: ChartRange): string {
  const range = { ...model.getters.getRangeFromZone(sheetId, zone), prefixSheet: true };
  return rangeText(model.getters, range, "", { useFixedReference: true });
}

function anchorOf(model: Model, sheetId: string, rect: ChartRect): FileAnchor {
  const { left, top, width, height } = rect;
  const point = (at: ChartRect): AnchorPoint => {
    const { col, row, offset } = figureAnchor(model, sheetId, at);
    return { col, row, ...offset };
  };
  const end = { ...rect, left: left + width, top: top + height };
  return { from: point(rect), to: point(end), size: { width, height } };
}

const pictureTypes: readonly PictureType[] = ["image/png", "image/jpeg", "image/gif"];

function pictureBytes(path: string): { bytes: Uint8Array; type: PictureType } | null {
  const match = /^data:([^;,]+);base64,(.*)$/s.exec(path);
  const type = pictureTypes.find((known) => known === match?.[1]);
  if (!match || type === undefined) return null;
  return { bytes: Uint8Array.from(atob(match[2]!), (character) => character.charCodeAt(0)), type };
}
