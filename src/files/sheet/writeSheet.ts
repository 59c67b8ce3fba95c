import { cellName, zoneName } from "../address";
import { type DrawingCounters, writeDrawing } from "../drawings/writeDrawing";
import type { FileSheet } from "../FileWorkbook";
import type { LostPart } from "../notes/FileNote";
import type { PartList } from "../package/PartList";
import type { StyleTable } from "../styles/StyleTable";
import { attributes } from "../xml/attributes";
import { writeFilter } from "./filter";
import { writePageSetup } from "./pageSetup";
import { pixelsPerCharacter } from "./readSheet";
import type { SharedStrings } from "./sharedStrings";
import { writeTable } from "./tablePart";
import { writeValidations } from "./validations";
import { writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";

const spreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/** What the sheets of a workbook share while they are written. */
interface WorkbookParts {
  readonly parts: PartList;
  readonly strings: SharedStrings;
  readonly styles: StyleTable;
  /** number of tables and drawings already written */
  readonly counters: DrawingCounters & { tables: number };
}

/**
 * Writes a worksheet part with all that hangs on it. `usesArrays`: a cell refers to metadata.xml; `left`: what Excel
 * could not open.
 */
export function writeSheet(
  sheet: FileSheet,
  path: string,
  isActive: boolean,
  { parts, strings, styles, counters }: WorkbookParts,
): { usesArrays: boolean; left: LostPart[] } {
  const cells = writeCells(sheet, strings, styles);
  const validations = writeValidations(sheet.validations);
  const merges = sheet.merges.map((merge) => `<mergeCell ref="${zoneName(merge)}"/>`);
  const namespaces = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const standard = { defaultColWidth: characters(sheet.defaultWidth), defaultRowHeight: 15 };
  const xml = [
    `<worksheet${namespaces}>`,
    propertiesXml(sheet),
    `<dimension ref="${cells.used ? zoneName(cells.used) : "A1"}"/>`,
    viewXml(sheet, isActive),
    `<sheetFormatPr${attributes(standard)}/>`,
    columnsXml(sheet, styles),
    cells.xml,
    sheet.isProtected ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    sheet.filter === null ? "" : writeFilter(sheet.filter.zone, sheet.filter.criteria),
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    writeConditionalFormats(sheet.conditionalFormats, styles),
    validations.xml,
    linksXml(sheet, path, parts),
    writePageSetup(sheet.pageSetup),
    drawingXml(writeDrawing(sheet, path, parts, counters)),
    tablesXml(sheet, path, parts, counters),
    "</worksheet>",
  ].join("");
  parts.addXml(path, xml, `${spreadsheetType}worksheet+xml`);
  return { usesArrays: cells.usesArrays, left: validations.left > 0 ? [{ kind: "longList" }] : [] };
}

function propertiesXml({ tabColor, pageSetup }: FileSheet): string {
  const color = tabColor?.replace("#", "").slice(0, 6).toUpperCase();
  const inner = [
    color === undefined ? "" : `<tabColor rgb="FF${color}"/>`,
    pageSetup.fitTo ? '<pageSetUpPr fitToPage="1"/>' : "",
  ].join("");
  return inner === "" ? "" : `<sheetPr>${inner}</sheetPr>`;
}

function viewXml({ freeze, showsGridLines, zoom }: FileSheet, isActive: boolean): string {
  const head = attributes({
    showGridLines: showsGridLines ? null : false,
    tabSelected: isActive || null,
    zoomScale: zoom,
    workbookViewId: 0,
  });
  const { rows, columns } = freeze;
  if (columns === 0 && rows === 0) return `<sheetViews><sheetView${head}/></sheetViews>`;
  const activePane = columns > 0 ? (rows > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const pane = attributes({
    xSplit: columns || null,
    ySplit: rows || null,
    topLeftCell: cellName(rows, columns),
    activePane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${head}><pane${pane}/><selection pane="${activePane}"/></sheetView></sheetViews>`;
}

function characters(pixels: number): number {
  return Math.round((pixels / pixelsPerCharacter) * 10000) / 10000;
}

function columnsXml({ columns, defaultWidth }: FileSheet, styles: StyleTable): string {
  if (columns.length === 0) return "";
  const items = columns.map(({ from, to, width, hidden, look }) => {
    const values = {
      min: from + 1,
      max: to + 1,
      width: characters(width ?? defaultWidth),
      style: look ? styles.index(look) : null,
      hidden: hidden || null,
      customWidth: true,
    };
    return `<col${attributes(values)}/>`;
  });
  return `<cols>${items.join("")}</cols>`;
}

function linksXml({ links }: FileSheet, path: string, parts: PartList): string {
  if (links.length === 0) return "";
  const items = links.map(({ zone, url }) => {
    const id = parts.relate(path, "hyperlink", url.replace(/\s/g, "%20"), true);
    return `<hyperlink ref="${zoneName(zone)}" r:id="${id}"/>`;
  });
  return `<hyperlinks>${items.join("")}</hyperlinks>`;
}

function drawingXml(relationId: string | null): string {
  return relationId === null ? "" : `<drawing r:id="${relationId}"/>`;
}

function tablesXml(
  { tables }: FileSheet,
  path: string,
  parts: PartList,
  counters: WorkbookParts["counters"],
): string {
  if (tables.length === 0) return "";
  const items = tables.map((table) => {
    counters.tables += 1;
    const target = `xl/tables/table${counters.tables}.xml`;
    parts.addXml(target, writeTable(table, counters.tables), `${spreadsheetType}table+xml`);
    return `<tablePart r:id="${parts.relate(path, "table", target)}"/>`;
  });
  return `<tableParts count="${items.length}">${items.join("")}</tableParts>`;
}
