import type { LostPart } from "../notes/FileNote";
import type { XmlElement } from "../xml/XmlElement";
import type { Package } from "../package/Package";
import { readChartPart } from "./readChartPart";
import type { FileChart } from "./readChartPart";

const EMU_PER_PIXEL = 9525;
const IMAGE_TYPES: Readonly<Record<string, string>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

/** Place of a drawing by cells and pixels inside them. */
export interface FileAnchor {
  readonly col: number;
  readonly row: number;
  readonly offset: { readonly x: number; readonly y: number };
  readonly to: { readonly col: number; readonly row: number; readonly x: number; readonly y: number } | null;
  readonly size: { readonly width: number; readonly height: number } | null;
}

export interface FileDrawing {
  readonly charts: readonly {
    readonly name: string;
    readonly anchor: FileAnchor;
    readonly chart: FileChart;
  }[];
  readonly images: readonly {
    readonly anchor: FileAnchor;
    readonly type: string;
    readonly bytes: Uint8Array;
  }[];
  /** charts, pictures and shapes left out */
  readonly left: readonly LostPart[];
}

/** Reads a drawing part: charts and pictures with their places. */
export function readDrawing(file: Package, path: string): FileDrawing {
  const targets = new Map(file.relationships(path).map((relation) => [relation.id, relation.target]));
  const drawing = { charts: [], images: [], left: [] } as {
    charts: FileDrawing["charts"][number][];
    images: FileDrawing["images"][number][];
    left: LostPart[];
  };
  for (const element of file.xml(path).children) {
    const anchor = readAnchor(element);
    if (!anchor) continue;
    const frame =
      element.child("graphicFrame") ?? element.child("AlternateContent", "Choice", "graphicFrame");
    const picture = element.child("pic");
    if (frame) {
      const target = targets.get(frame.deep("chart")[0]?.attribute("r:id") ?? "");
      const chart = target !== undefined && file.has(target) ? readChartPart(file.xml(target)) : null;
      const name = frame.child("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "Chart";
      if (chart) drawing.charts.push({ name, anchor, chart });
      else drawing.left.push({ kind: "chart" });
    } else if (picture) {
      const target = targets.get(picture.child("blipFill", "blip")?.attribute("r:embed") ?? "") ?? "";
      const type = IMAGE_TYPES[target.split(".").pop()?.toLowerCase() ?? ""];
      const bytes = file.files[target];
      if (type && bytes) drawing.images.push({ anchor, type, bytes });
      else drawing.left.push({ kind: "picture" });
    } else drawing.left.push({ kind: "shape" });
  }
  return drawing;
}

function readAnchor(element: XmlElement): FileAnchor | null {
  if (!element.name.endsWith("Anchor")) return null;
  const point = (name: string): { col: number; row: number; x: number; y: number } => {
    const corner = element.child(name);
    const value = (part: string): number => Number(corner?.child(part)?.text ?? 0);
    return {
      col: value("col"),
      row: value("row"),
      x: value("colOff") / EMU_PER_PIXEL,
      y: value("rowOff") / EMU_PER_PIXEL,
    };
  };
  const extent = element.child("ext");
  const size = extent
    ? { width: extent.number("cx") / EMU_PER_PIXEL, height: extent.number("cy") / EMU_PER_PIXEL }
    : null;
  const from = point("from");
  const to = element.child("to") ? point("to") : null;
  return { col: from.col, row: from.row, offset: { x: from.x, y: from.y }, to, size };
}
