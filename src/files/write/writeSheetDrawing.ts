import { figureRect } from "../../../workbench/engine/charts/figureRect";
import type { LostPart } from "../notes/FileNote";
import type { DrawnObject } from "./writeDrawing";
import { writeDrawing } from "./writeDrawing";
import { writeChartPart } from "./writeChartPart";
import type { SheetJob } from "./writeSheet";

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
