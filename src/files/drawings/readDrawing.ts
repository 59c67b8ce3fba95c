import type { FileChart } from "../FileChart";
import type { AnchorPoint, FileAnchor, FilePicture, PictureType } from "../FileDrawing";
import type { LostPart } from "../notes/FileNote";
import type { KeepPart } from "../package/guardParts";
import type { Package } from "../package/Package";
import type { XmlElement } from "../xml/XmlElement";
import { readChartPart } from "./readChartPart";

/** Drawings are measured in English metric units. */
export const emuPerPixel = 9525;
const pictureTypes: Readonly<Record<string, PictureType>> = {
  png: "image/png",
  jpg: "image/jpeg",
  jpeg: "image/jpeg",
  gif: "image/gif",
};

interface ReadDrawing {
  readonly charts: FileChart[];
  readonly pictures: FilePicture[];
  /** charts, pictures and shapes left out */
  readonly left: LostPart[];
}

/** Reads a drawing part: charts and pictures with their places. */
export function readDrawing(file: Package, path: string, keep: KeepPart): ReadDrawing {
  const targets = new Map(file.relationships(path).map((relation) => [relation.id, relation.target]));
  const drawing: ReadDrawing = { charts: [], pictures: [], left: [] };
  for (const element of file.xml(path).children) {
    const anchor = readAnchor(element);
    if (!anchor) continue;
    const frame =
      element.child("graphicFrame") ?? element.child("AlternateContent", "Choice", "graphicFrame");
    const picture = element.child("pic");
    if (frame) {
      const target = targets.get(frame.deep("chart")[0]?.relationId() ?? "");
      const chart =
        target !== undefined && file.has(target)
          ? keep(target, null, () => readChartPart(file.xml(target)))
          : null;
      const name = frame.child("nvGraphicFramePr", "cNvPr")?.attribute("name") ?? "Chart";
      if (chart) drawing.charts.push({ name, anchor, ...chart });
      else drawing.left.push({ kind: "chart" });
    } else if (picture) {
      const target = targets.get(picture.child("blipFill", "blip")?.relationId("embed") ?? "") ?? "";
      const type = pictureTypes[target.split(".").pop()?.toLowerCase() ?? ""];
      const bytes = type && file.has(target) ? keep(target, null, () => file.bytes(target)) : null;
      if (type && bytes) drawing.pictures.push({ anchor, type, bytes });
      else drawing.left.push({ kind: "picture" });
    } else drawing.left.push({ kind: "shape" });
  }
  return drawing;
}

function readAnchor(element: XmlElement): FileAnchor | null {
  if (!element.name.endsWith("Anchor")) return null;
  const point = (name: string): AnchorPoint => {
    const corner = element.child(name);
    const value = (part: string): number => Number(corner?.child(part)?.text ?? 0) || 0;
    return {
      col: value("col"),
      row: value("row"),
      x: value("colOff") / emuPerPixel,
      y: value("rowOff") / emuPerPixel,
    };
  };
  const extent = element.child("ext");
  return {
    from: point("from"),
    to: element.child("to") ? point("to") : null,
    size: extent
      ? { width: extent.number("cx") / emuPerPixel, height: extent.number("cy") / emuPerPixel }
      : null,
  };
}
