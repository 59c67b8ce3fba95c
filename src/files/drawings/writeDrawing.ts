import type { FileChart } from "../FileChart";
import type { AnchorPoint, FileAnchor, PictureType } from "../FileDrawing";
import type { FileSheet } from "../FileWorkbook";
import type { PartList } from "../package/PartList";
import { attributes } from "../xml/attributes";
import { emuPerPixel } from "./readDrawing";
import { writeChartPart } from "./writeChartPart";

const chartType = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
const drawingType = "application/vnd.openxmlformats-officedocument.drawing+xml";
const extensions: Readonly<Record<PictureType, string>> = {
  "image/png": "png",
  "image/jpeg": "jpeg",
  "image/gif": "gif",
};

/** Charts and pictures that are numbered through the workbook. */
export interface DrawingCounters {
  drawings: number;
  charts: number;
  pictures: number;
}

/** Writes the charts and pictures of a sheet; gives the relation id, null when there are none. */
export function writeDrawing(
  { charts, pictures }: FileSheet,
  sheetPath: string,
  parts: PartList,
  counters: DrawingCounters,
): string | null {
  if (charts.length + pictures.length === 0) return null;
  counters.drawings += 1;
  const path = `xl/drawings/drawing${counters.drawings}.xml`;
  let id = 1;
  const frames = charts.map((chart) => {
    counters.charts += 1;
    const target = `xl/charts/chart${counters.charts}.xml`;
    parts.addXml(target, writeChartPart(chart), chartType);
    return anchored(chart.anchor, frameXml(chart, (id += 1), parts.relate(path, "chart", target)));
  });
  const images = pictures.map(({ anchor, type, bytes }) => {
    counters.pictures += 1;
    const target = `xl/media/image${counters.pictures}.${extensions[type]}`;
    parts.addBytes(target, bytes, type);
    const name = `Picture ${counters.pictures}`;
    return anchored(anchor, pictureXml(name, (id += 1), parts.relate(path, "image", target), anchor.size));
  });
  const namespaces = attributes({
    "xmlns:xdr": "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing",
    "xmlns:a": "http://schemas.openxmlformats.org/drawingml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
    "xmlns:c": "http://schemas.openxmlformats.org/drawingml/2006/chart",
  });
  parts.addXml(path, `<xdr:wsDr${namespaces}>${[...frames, ...images].join("")}</xdr:wsDr>`, drawingType);
  return parts.relate(sheetPath, "drawing", path);
}

function anchored({ from, to, size }: FileAnchor, content: string): string {
  const inner = `${content}<xdr:clientData/>`;
  return to
    ? `<xdr:twoCellAnchor>${corner("from", from)}${corner("to", to)}${inner}</xdr:twoCellAnchor>`
    : `<xdr:oneCellAnchor>${corner("from", from)}<xdr:ext${extent(size)}/>${inner}</xdr:oneCellAnchor>`;
}

function corner(name: string, { col, row, x, y }: AnchorPoint): string {
  return [
    `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:colOff>${emu(x)}</xdr:colOff>`,
    `<xdr:row>${row}</xdr:row><xdr:rowOff>${emu(y)}</xdr:rowOff></xdr:${name}>`,
  ].join("");
}

function extent(size: FileAnchor["size"]): string {
  return attributes({ cx: emu(size?.width ?? 0), cy: emu(size?.height ?? 0) });
}

function emu(pixels: number): number {
  return Math.round(pixels * emuPerPixel);
}

/** The title of a chart is its alternative text. */
function frameXml({ name, title }: FileChart, id: number, relationId: string): string {
  const own = attributes({ id, name, descr: title === "" ? null : title });
  return [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr${own}/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic>',
    '<a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">',
    `<c:chart r:id="${relationId}"/></a:graphicData></a:graphic></xdr:graphicFrame>`,
  ].join("");
}

function pictureXml(name: string, id: number, relationId: string, size: FileAnchor["size"]): string {
  return [
    `<xdr:pic><xdr:nvPicPr><xdr:cNvPr${attributes({ id, name })}/><xdr:cNvPicPr><a:picLocks noChangeAspect="1"/></xdr:cNvPicPr></xdr:nvPicPr>`,
    `<xdr:blipFill><a:blip r:embed="${relationId}"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>`,
    `<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext${extent(size)}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>`,
  ].join("");
}
