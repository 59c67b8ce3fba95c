import type { Color, ConditionalFormat } from "@odoo/o-spreadsheet";
import type { SheetExtras } from "../../../workbench/files/FileExtras";
import type { LostPart } from "../notes/FileNote";
import type { FileStyles } from "../styles/readStyles";
import { decodeText } from "../xml/xmlText";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";
import { readCells, type SheetCells } from "./readCells";
import { readColor } from "../styles/readColor";
import { readConditionalFormats } from "./readConditionalFormats";
import type { Package } from "../package/Package";
import { readDrawing, type FileDrawing } from "../drawings/readDrawing";
import { readTable, type FileTable } from "./tablePart";
import { readValidations, type FileValidation } from "./validations";

export interface SheetSource {
  readonly styles: FileStyles;
  readonly theme: readonly string[];
  readonly sharedStrings: readonly string[];
  readonly dateShift: number;
}

export interface FileSheet {
  readonly content: SheetCells;
  readonly columns: readonly {
    readonly from: number;
    readonly to: number;
    readonly width: number | null;
    readonly hidden: boolean;
  }[];
  readonly merges: readonly string[];
  readonly tables: readonly FileTable[];
  readonly drawing: FileDrawing | null;
  readonly validations: readonly FileValidation[];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly links: readonly { readonly ref: string; readonly url: string }[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly color: Color | undefined;
  readonly isProtected: boolean;
  readonly extras: SheetExtras;
  /** content left out */
  readonly left: readonly LostPart[];
}

const KEPT = ["printOptions", "pageMargins", "pageSetup", "headerFooter", "rowBreaks", "colBreaks"];

/** Reads a worksheet part with its tables and drawings. */
export function readSheet(file: Package, path: string, source: SheetSource, veryHidden: boolean): FileSheet {
  const text = file.text(path).replace(/<(\/?)(?:x|main|ns0):/g, "<$1");
  const start = text.indexOf("<sheetData");
  const end = text.indexOf("</sheetData>");
  const hasData = start >= 0 && end > start;
  const rest = hasData ? `${text.slice(0, start)}<sheetData/>${text.slice(end + 12)}` : text;
  const root = parseXml(rest);
  const content = readCells(hasData ? text.slice(start, end) : "", {
    sharedStrings: source.sharedStrings,
    formats: source.styles.formats,
    dateShift: source.dateShift,
  });
  const relations = file.relationships(path);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const { formats, unknown } = readConditionalFormats(root, source.styles.differential, source.theme);
  const drawingId = root.child("drawing")?.attribute("r:id");
  const drawingPath = drawingId ? targets.get(drawingId)?.target : undefined;
  const drawing = drawingPath !== undefined && file.has(drawingPath) ? readDrawing(file, drawingPath) : null;
  const tables = (root.child("tableParts")?.all("tablePart") ?? []).flatMap((part) => {
    const target = targets.get(part.attribute("r:id") ?? "")?.target;
    return target !== undefined && file.has(target) ? [readTable(file.xml(target))] : [];
  });
  const view = root.child("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  return {
    content,
    columns: readColumns(root),
    merges: (root.child("mergeCells")?.all("mergeCell") ?? []).map((merge) => merge.attribute("ref") ?? "A1"),
    tables,
    drawing,
    validations: readValidations(root),
    conditionalFormats: formats,
    links: readLinks(root, targets),
    freeze: { rows: isFrozen ? pane!.number("ySplit") : 0, columns: isFrozen ? pane!.number("xSplit") : 0 },
    gridLines: view?.flag("showGridLines", true) ?? true,
    color: readColor(root.child("sheetPr", "tabColor"), source.theme),
    isProtected: root.child("sheetProtection")?.flag("sheet") ?? false,
    extras: {
      defaultWidth: defaultWidth(root.child("sheetFormatPr")),
      zoom: view?.attribute("zoomScale") == null ? null : view.number("zoomScale"),
      veryHidden,
      fragments: new Map(KEPT.flatMap((name) => fragment(root, rest, name))),
    },
    left: [
      ...whatIsLeft(root, relations),
      ...unknown.map((type) => ({ kind: "conditionalFormat", type }) as const),
      ...(drawing?.left ?? []),
    ],
  };
}

function readColumns(root: XmlElement): FileSheet["columns"] {
  return (root.child("cols")?.all("col") ?? []).map((column) => ({
    from: column.number("min", 1) - 1,
    to: column.number("max", 1) - 1,
    width: column.attribute("width") === null ? null : Math.round(column.number("width") * 7),
    hidden: column.flag("hidden"),
  }));
}

function defaultWidth(format: XmlElement | null): number {
  const width = format?.attribute("defaultColWidth");
  if (width != null) return Math.round(Number(width) * 7);
  return (format?.number("baseColWidth", 8) ?? 8) * 7 + 8;
}

function readLinks(root: XmlElement, targets: ReadonlyMap<string, { target: string }>): FileSheet["links"] {
  return (root.child("hyperlinks")?.all("hyperlink") ?? []).map((link) => {
    const target = targets.get(link.attribute("r:id") ?? "")?.target ?? "";
    const location = decodeText(link.attribute("location") ?? "");
    return { ref: link.attribute("ref") ?? "A1", url: target + (location === "" ? "" : `#${location}`) };
  });
}

/** A kept element as it stands; printer settings hang on a part that is not kept. */
function fragment(root: XmlElement, source: string, name: string): [string, string][] {
  const element = root.child(name);
  if (!element) return [];
  return [[name, source.slice(element.start, element.end).replace(/\s+r:id="[^"]*"/g, "")]];
}

function whatIsLeft(root: XmlElement, relations: readonly { kind: string }[]): LostPart[] {
  const left: LostPart[] = [];
  const kinds = new Set(relations.map((relation) => relation.kind));
  if (kinds.has("pivotTable")) left.push({ kind: "pivotTable" });
  if (kinds.has("comments") || kinds.has("threadedComment")) left.push({ kind: "comments" });
  if (kinds.has("oleObject") || kinds.has("control") || kinds.has("ctrlProp"))
    left.push({ kind: "embeddedObjects" });
  if (kinds.has("slicer") || kinds.has("timeline")) left.push({ kind: "slicers" });
  if (kinds.has("queryTable")) left.push({ kind: "dataConnections" });
  if (root.child("autoFilter")) left.push({ kind: "filter" });
  const extensions = root.child("extLst");
  if (extensions && extensions.deep("sparklineGroup").length > 0) left.push({ kind: "sparklines" });
  if (extensions && extensions.deep("conditionalFormatting").length > 0)
    left.push({ kind: "conditionalFormat2010" });
  return left;
}
