import type { Model } from "@odoo/o-spreadsheet";
import type { ChartRect } from "../../../workbench/engine/charts/BookChart";
import { figureAnchor } from "../../../workbench/engine/charts/figureAnchor";
import { attributes } from "../xml/attributes";
import { figureRect } from "../../../workbench/engine/charts/figureRect";
import type { LostPart } from "../notes/FileNote";
import { writeChartPart } from "./writeChartPart";
import type { SheetJob } from "../sheet/writeSheet";

export interface DrawnObject {
  readonly kind: "chart" | "picture";
  readonly name: string;
  readonly relationId: string;
  readonly rect: ChartRect;
}

const EMU_PER_PIXEL = 9525;

/** The drawing part of a sheet: where its charts and pictures stand. */
export function writeDrawing(model: Model, sheetId: string, objects: readonly DrawnObject[]): string {
  const namespaces = attributes({
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  });
  const anchors = objects.map((object, index) => {
    const { left, top, width, height } = object.rect;
    const from = corner(model, sheetId, "from", object.rect);
    const to = corner(model, sheetId, "to", { ...object.rect, left: left + width, top: top + height });
    const content = object.kind === "chart" ? frameXml(object, index + 2) : pictureXml(object, index + 2);
    return `<xdr:twoCellAnchor>${from}${to}${content}<xdr:clientData/></xdr:twoCellAnchor>`;
  });
  return `<xdr:wsDr${namespaces}>${anchors.join("")}</xdr:wsDr>`;
}

function corner(model: Model, sheetId: string, name: string, rect: ChartRect): string {
  const { col, row, offset } = figureAnchor(model, sheetId, rect);
  const emu = (pixels: number): number => Math.round(pixels * EMU_PER_PIXEL);
  return [
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${emu(offset.x)}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(offset.y)}</xdr:rowOff></xdr:${name}>`,
  ].join("");
}

function frameXml({ name, relationId }: DrawnObject, id: number): string {
  return [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${attributes({ id, name })}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ].join("");
}

function pictureXml({ name, relationId, rect }: DrawnObject, id: number): string {
  const size = attributes({
    cx: Math.round(rect.width * EMU_PER_PIXEL),
    cy: Math.round(rect.height * EMU_PER_PIXEL),
  });
  return [
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr${attributes({ id, name })}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${size}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ].join("");
}

const CHART_TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const DRAWING_TYPE = "application/vnd.openxmlformats-officedocument.drawing+xml";
const EXTENSIONS: Readonly<Record<string, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
};

/** Writes the charts and pictures of a sheet; the relation id is null when there are none. */
export function writeSheetDrawing(job: SheetJob): { relationId: string | null; left: LostPart[] } {
  const { book, parts, path, sheetId, counters } = job;
  const drawingPath = `xl/drawings/drawing${counters.drawings + 1}.xml`;
  const left: LostPart[] = [];
  const objects: DrawnObject[] = [];
  for (const chart of book.charts(sheetId)) {
    if (chart.type === "other" || chart.series.length === 0) {
      left.push({ kind: "chartNamed", name: chart.name });
      continue;
    }
    counters.charts += 1;
    const target = `xl/charts/chart${counters.charts}.xml`;
    parts.addXml(target, writeChartPart(book.model, chart), CHART_TYPE);
    const relationId = parts.relate(drawingPath, "chart", target);
    objects.push({ kind: "chart", name: chart.name, relationId, rect: chart.rect });
  }
  for (const figure of book.model.getters.getFigures(sheetId)) {
    if (figure.tag !== "image") continue;
    const picture = pictureBytes(book.model.getters.getImagePath(figure.id));
    if (!picture) {
      left.push({ kind: "picture" });
      continue;
    }
    counters.pictures += 1;
    const target = `xl/media/image${counters.pictures}.${picture.extension}`;
    parts.addBytes(target, picture.bytes, picture.type);
    const relationId = parts.relate(drawingPath, "image", target);
    const rect = figureRect(book.model, sheetId, figure);
    objects.push({ kind: "picture", name: `Picture ${counters.pictures}`, relationId, rect });
  }
  if (objects.length === 0) return { relationId: null, left };
  counters.drawings += 1;
  parts.addXml(drawingPath, writeDrawing(book.model, sheetId, objects), DRAWING_TYPE);
  return { relationId: parts.relate(path, "drawing", drawingPath), left };
}

function pictureBytes(path: string): { bytes: Uint8Array; type: string; extension: string } | null {
  const match = /^data:([^;,]+);base64,(.*)$/s.exec(path);
  const extension = EXTENSIONS[match?.[1] ?? ""];
  if (!match || extension === undefined) return null;
  return {
    bytes: Uint8Array.from(atob(match[2]!), (character) => character.charCodeAt(0)),
    type: match[1]!,
    extension,
  };
}
