import { columnLimit, type FileZone, parseZone } from "../address";
import { readDrawing } from "../drawings/readDrawing";
import type { FileColumns, FileSheet } from "../FileWorkbook";
import { FileError } from "../notes/FileError";
import type { FileNote, LostPart } from "../notes/FileNote";
import { guardParts } from "../package/guardParts";
import type { Package, Relationship } from "../package/Package";
import { readColor } from "../styles/readColor";
import type { CellLook } from "../styles/CellLook";
import type { FileStyles } from "../styles/readStyles";
import { XmlElement } from "../xml/XmlElement";
import { decodeText } from "../xml/xmlText";
import { CellReader, type CellSource } from "./CellReader";
import { asksForColor, filterCriteria } from "./filter";
import { readConditionalFormats } from "./readConditionalFormats";
import { readPageSetup } from "./pageSetup";
import { readTable } from "./tablePart";
import { readValidations } from "./validations";

interface SheetSource {
  readonly styles: FileStyles;
  readonly theme: readonly string[];
  readonly sharedStrings: readonly string[];
  readonly dateShift: number;
}

export const pixelsPerCharacter = 7;

/** Reads a worksheet part with its tables and drawings; the notes say what of it is left out. */
export function readSheet(
  file: Package,
  path: string,
  source: SheetSource,
  { name, state }: Pick<FileSheet, "name" | "state">,
): { sheet: FileSheet; notes: FileNote[] } {
  const notes: FileNote[] = [];
  const keep = guardParts(notes, name);
  const { root, isWhole, cells } = readPart(file, path, {
    sharedStrings: source.sharedStrings,
    looks: source.styles.looks,
    dateShift: source.dateShift,
  });
  if (!isWhole) notes.push({ key: "sheetCut", sheet: name, cell: cells.last });
  const relations = keep(path, [], () => file.relationships(path));
  const targets = new Map(relations.map((relation) => [relation.id, relation]));
  const conditions = readConditionalFormats(root, source.styles.differential, source.theme);
  const nothing = { charts: [], pictures: [], left: [] };
  const drawingPath = targets.get(root.child("drawing")?.relationId() ?? "")?.target;
  const drawing =
    drawingPath !== undefined && file.has(drawingPath)
      ? keep(drawingPath, nothing, () => readDrawing(file, drawingPath, keep))
      : nothing;
  const tables = (root.child("tableParts")?.all("tablePart") ?? []).flatMap((part) => {
    const target = targets.get(part.relationId())?.target;
    if (target === undefined || !file.has(target)) return [];
    const table = keep(target, null, () => file.xml(target));
    if (table && asksForColor(table)) notes.push({ key: "notKept", part: { kind: "filter" }, sheet: name });
    return table ? keep(target, [], () => readTable(table, target)) : [];
  });
  const links = readLinks(root, targets);
  const view = root.child("sheetViews", "sheetView");
  const pane = view?.child("pane");
  const isFrozen = pane?.attribute("state")?.startsWith("frozen") ?? false;
  const left: LostPart[] = [
    ...partsLeft(root, relations),
    ...conditions.left.map((type) => ({ kind: "conditionalFormat", type }) as const),
    ...drawing.left,
    ...(cells.isOutside ? [{ kind: "cellsOutside" } as const] : []),
  ];
  const sheet: FileSheet = {
    name,
    state,
    cells: cells.cells,
    rows: cells.rows,
    columns: readColumns(root, source.styles.looks),
    defaultWidth: defaultWidth(root.child("sheetFormatPr")),
    merges: (root.child("mergeCells")?.all("mergeCell") ?? []).flatMap(zoneOf),
    tables,
    filter: readFilter(root),
    validations: readValidations(root, source.dateShift),
    conditionalFormats: conditions.formats,
    links: links.filter(({ url }) => isWebAddress(url)),
    charts: drawing.charts,
    pictures: drawing.pictures,
    freeze: { rows: isFrozen ? pane!.number("ySplit") : 0, columns: isFrozen ? pane!.number("xSplit") : 0 },
    showsGridLines: view?.flag("showGridLines", true) ?? true,
    zoom: view?.attribute("zoomScale") == null ? null : view.number("zoomScale"),
    tabColor: readColor(root.child("sheetPr", "tabColor"), source.theme) ?? null,
    isProtected: root.child("sheetProtection")?.flag("sheet") ?? false,
    pageSetup: readPageSetup(root),
  };
  notes.push(...left.map((part) => ({ key: "notKept", part, sheet: name }) as const));
  if (links.length > sheet.links.length) notes.push({ key: "notKept", part: { kind: "links" }, sheet: name });
  if (cells.hasDataTables) notes.push({ key: "dataTablesFixed", sheet: name });
  return { sheet, notes };
}

/** Reads the part itself, its cells apart from the rest; of a damaged one what comes before the damage. */
function readPart(
  file: Package,
  path: string,
  source: CellSource,
): { root: XmlElement; isWhole: boolean; cells: CellReader } {
  const cells = new CellReader(source);
  let root = new XmlElement("worksheet", {});
  try {
    root = file.xml(path, (element, parent) => {
      if (parent?.name === "worksheet") root = parent;
      if (element.name === "c" && parent?.name === "row") cells.cell(element, parent);
      else if (element.name === "row" && parent?.name === "sheetData") cells.row(element);
      else return false;
      return true;
    });
    return { root, isWhole: true, cells };
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    return { root, isWhole: false, cells };
  }
}

/** The filter of a sheet's cells that are no table. */
function readFilter(root: XmlElement): FileSheet["filter"] {
  const element = root.child("autoFilter");
  const zone = element ? parseZone(element.attribute("ref") ?? "") : null;
  return element && zone ? { zone, criteria: filterCriteria(element) } : null;
}

function zoneOf(element: XmlElement): FileZone[] {
  const zone = parseZone(element.attribute("ref") ?? "A1");
  return zone ? [zone] : [];
}

function readColumns(root: XmlElement, looks: FileStyles["looks"]): FileColumns[] {
  const place = (text: number): number => Math.min(columnLimit, Math.max(1, Math.round(text))) - 1;
  return (root.child("cols")?.all("col") ?? []).map((column) => ({
    from: place(column.number("min", 1)),
    to: place(column.number("max", 1)),
    width:
      column.attribute("width") === null ? null : Math.round(column.number("width") * pixelsPerCharacter),
    hidden: column.flag("hidden"),
    ...lookOf(looks[column.number("style")]),
  }));
}

function lookOf(look: CellLook | null | undefined): Pick<FileColumns, "look"> {
  return look ? { look } : {};
}

function defaultWidth(format: XmlElement | null): number {
  const width = format?.number("defaultColWidth") ?? 0;
  if (width > 0) return Math.round(width * pixelsPerCharacter);
  return (format?.number("baseColWidth", 8) ?? 8) * pixelsPerCharacter + 8;
}

function readLinks(root: XmlElement, targets: ReadonlyMap<string, Relationship>): FileSheet["links"] {
  return (root.child("hyperlinks")?.all("hyperlink") ?? []).flatMap((link) => {
    const target = targets.get(link.relationId())?.target ?? "";
    const location = decodeText(link.attribute("location") ?? "");
    const url = target + (location === "" ? "" : `#${location}`);
    return zoneOf(link).map((zone) => ({ zone, url }));
  });
}

function isWebAddress(url: string): boolean {
  return /^(https?|mailto):/i.test(url);
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
  const filter = root.child("autoFilter");
  if (filter && asksForColor(filter)) left.push({ kind: "filter" });
  const extensions = root.child("extLst");
  if (extensions && extensions.deep("sparklineGroup").length > 0) left.push({ kind: "sparklines" });
  if (extensions && extensions.deep("conditionalFormatting").length > 0)
    left.push({ kind: "conditionalFormat2010" });
  return left;
}
