import { parseZone, type FileZone } from "../address";
import { readDrawing } from "../drawings/readDrawing";
import type { FileColumns, FileSheet } from "../FileWorkbook";
import type { FileNote, LostPart } from "../notes/FileNote";
import type { Package, Relationship } from "../package/Package";
import { readColor } from "../styles/readColor";
import type { FileStyles } from "../styles/readStyles";
import { parseXml } from "../xml/parseXml";
import type { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";
import { readCells } from "./readCells";
import { readConditionalFormats } from "./readConditionalFormats";
import { readTable } from "./tablePart";
import { readValidations } from "./validations";

interface SheetSource {
  readonly styles: FileStyles;
  readonly theme: readonly string[];
  readonly sharedStrings: readonly string[];
  readonly dateShift: number;
}

export const pixelsPerCharacter = 7;
/** Elements that are kept as they stand, in the order of a sheet part. */
export const pageSetupElements = [
  "printOptions",
  "pageMargins",
  "pageSetup",
  "headerFooter",
  "rowBreaks",
  "colBreaks",
];

/** Reads a worksheet part with its tables and drawings; the notes say what of it is left out. */
export function readSheet(
  file: Package,
  path: string,
  source: SheetSource,
  { name, state }: Pick<FileSheet, "name" | "state">,
): { sheet: FileSheet; notes: FileNote[] } {
  const text = file.text(path).replace(/<(\/?)(?:x|main|ns0):/g, "<$1");
  const start = text.indexOf("<sheetData");
  const end = text.indexOf("</sheetData>");
  const hasData = start >= 0 && end > start;
  const rest = hasData ? `${text.slice(0, start)}<sheetData/>${text.slice(end + 12)}` : text;
  const root = parseXml(rest);
  const { cells, rows, hasDataTables } = readCells(hasData ? text.slice(start, end) : "", {
    sharedStrings: source.sharedStrings,
    looks: source.styles.looks,
    dateShift: source.dateShift,
  });
  const relations = file.relationships(path);
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const conditions = readConditionalFormats(root, source.styles.differential, source.theme);
  const drawingPath = targets.get(root.child("drawing")?.attribute("r:id") ?? "")?.target;
  const drawing =
    drawingPath !== undefined && file.has(drawingPath)
      ? readDrawing(file, drawingPath)
      : { charts: [], pictures: [], left: [] };
  const tables = (root.child("tableParts")?.all("tablePart") ?? []).flatMap((part) => {
    const target = targets.get(part.attribute("r:id") ?? "")?.target;
    return target !== undefined && file.has(target) ? [readTable(file.xml(target))] : [];
  });
  const links = readLinks(root, targets);
  const view = root.child("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  const left: LostPart[] = [
    ...partsLeft(root, relations),
    ...conditions.left.map((type) => ({ kind: "conditionalFormat", type }) as const),
    ...drawing.left,
  ];
  const sheet: FileSheet = {
    name,
    state,
    cells,
    rows,
    columns: readColumns(root),
    defaultWidth: defaultWidth(root.child("sheetFormatPr")),
    merges: (root.child("mergeCells")?.all("mergeCell") ?? []).flatMap(zoneOf),
    tables: tables.map(({ table }) => table),
    validations: readValidations(root),
    conditionalFormats: conditions.formats,
    links: links.filter(({ url }) => isWebAddress(url)),
    charts: drawing.charts,
    pictures: drawing.pictures,
    freeze: { rows: isFrozen ? pane!.number("ySplit") : 0, columns: isFrozen ? pane!.number("xSplit") : 0 },
    showsGridLines: view?.flag("showGridLines", true) ?? true,
    zoom: view?.attribute("zoomScale") == null ? null : view.number("zoomScale"),
    tabColor: readColor(root.child("sheetPr", "tabColor"), source.theme) ?? null,
    isProtected: root.child("sheetProtection")?.flag("sheet") ?? false,
    pageSetup: new Map(pageSetupElements.flatMap((element) => fragment(root, rest, element))),
  };
  const notes: FileNote[] = left.map((part) => ({ key: "notKept", part, sheet: name }));
  if (links.length > sheet.links.length) notes.push({ key: "notKept", part: { kind: "links" }, sheet: name });
  if (tables.some((table) => table.isFiltered)) notes.push({ key: "filterOff", sheet: name });
  if (hasDataTables) notes.push({ key: "dataTablesFixed", sheet: name });
  return { sheet, notes };
}

function zoneOf(element: XmlElement): FileZone[] {
  const zone = parseZone(element.attribute("ref") ?? "A1");
  return zone ? [zone] : [];
}

function readColumns(root: XmlElement): FileColumns[] {
  return (root.child("cols")?.all("col") ?? []).map((column) => ({
    from: column.number("min", 1) - 1,
    to: column.number("max", 1) - 1,
    width:
      column.attribute("width") === null ? null : Math.round(column.number("width") * pixelsPerCharacter),
    hidden: column.flag("hidden"),
  }));
}

function defaultWidth(format: XmlElement | null): number {
  const width = format?.attribute("defaultColWidth");
  if (width != null) return Math.round(Number(width) * pixelsPerCharacter);
  return (format?.number("baseColWidth", 8) ?? 8) * pixelsPerCharacter + 8;
}

function readLinks(root: XmlElement, targets: ReadonlyMap<string, Relationship>): FileSheet["links"] {
  return (root.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((link) => {
    const target = targets.get(link.attribute("r:id") ?? "")?.target ?? "";
    const location = decodeText(link.attribute("location") ?? "");
    const url = target + (location === "" ? "" : `#${location}`);
    return zoneOf(link).map((zone) => ({ zone, url }));
  });
}

function isWebAddress(url: string): boolean {
  return /^(https?|mailto):/i.test(url);
}

/** A kept element as it stands; printer settings hang on a part that is not kept. */
function fragment(root: XmlElement, source: string, name: string): [string, string][] {
  const element = root.child(name);
  if (!element) return [];
  return [[name, source.slice(element.start, element.end).replace(/\s+r:id="[^"]*"/g, "")]];
}

function partsLeft(root: XmlElement, relations: readonly Relationship[]): LostPart[] {
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
