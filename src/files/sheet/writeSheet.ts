import type { Book } from "../../../workbench/engine/Book";
import type { BookTable } from "../../../workbench/engine/book/bookTables";
import type { SheetExtras } from "../../../workbench/files/FileExtras";
import { cellName, zoneName } from "../address";
import type { LostPart } from "../notes/FileNote";
import { attributes } from "../xml/attributes";
import { encodeXml } from "../xml/xmlText";
import type { PartList } from "../package/PartList";
import { type CellTables, writeCells } from "./writeCells";
import { writeConditionalFormats } from "./writeConditionalFormats";
import { writeSheetDrawing } from "../drawings/writeDrawing";
import { writeTable } from "./tablePart";
import { writeValidations } from "./validations";

const SPREADSHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
const ENGINE_COLUMN_WIDTH = 96;
const PIXELS_PER_CHARACTER = 7;

export interface SheetJob {
  readonly book: Book;
  readonly parts: PartList;
  readonly cells: CellTables;
  readonly path: string;
  readonly sheetId: string;
  readonly extras: SheetExtras | undefined;
  readonly isActive: boolean;
  /** number of tables, charts and pictures already written in the workbook */
  readonly counters: { tables: number; charts: number; drawings: number; pictures: number };
}

/** Writes a worksheet part with all that hangs on it. */
export function writeSheet(job: SheetJob): { usesArrays: boolean; left: LostPart[] } {
  const { book, parts, path, sheetId, extras } = job;
  const { getters } = book.model;
  const { xml: cells, usesArrays } = writeCells(book, sheetId, job.cells);
  const formats = writeConditionalFormats(book.conditionalFormats(sheetId), job.cells.styles);
  const validations = writeValidations(book.validations(sheetId));
  const drawing = writeSheetDrawing(job);
  const used = book.usedZone(sheetId, false);
  const color = getters.getSheet(sheetId).color;
  const kept = (name: string): string => extras?.fragments.get(name) ?? "";
  const merges = getters.getMerges(sheetId).map((merge) => `<mergeCell ref="${zoneName(merge)}"/>`);
  const namespaces = attributes({
    xmlns: "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
    "xmlns:r": "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
  });
  const xml = [
    `<worksheet${namespaces}>`,
    color ? `<sheetPr><tabColor rgb="FF${color.replace("#", "").slice(0, 6).toUpperCase()}"/></sheetPr>` : "",
    `<dimension ref="${used ? zoneName(used) : "A1"}"/>`,
    viewXml(job),
    `<sheetFormatPr${attributes({ defaultColWidth: characters(defaultWidth(job)), defaultRowHeight: 15 })}/>`,
    columnsXml(job),
    cells,
    getters.isSheetLocked(sheetId) ? '<sheetProtection sheet="1" objects="1" scenarios="1"/>' : "",
    merges.length > 0 ? `<mergeCells count="${merges.length}">${merges.join("")}</mergeCells>` : "",
    formats.xml,
    validations.xml,
    linksXml(job),
    kept("printOptions"),
    kept("pageMargins"),
    kept("pageSetup"),
    kept("headerFooter"),
    kept("rowBreaks"),
    kept("colBreaks"),
    drawing.relationId ? `<drawing r:id="${drawing.relationId}"/>` : "",
    tablesXml(job),
    "</worksheet>",
  ].join("");
  parts.addXml(path, xml, `${SPREADSHEET}worksheet+xml`);
  return {
    usesArrays,
    left: [
      ...drawing.left,
      ...validations.left,
      ...formats.left.map((type) => ({ kind: "conditionalFormat", type }) as const),
    ],
  };
}

function viewXml({ book, sheetId, extras, isActive }: SheetJob): string {
  const { getters } = book.model;
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const head = attributes({
    showGridLines: getters.getGridLinesVisibility(sheetId) ? null : false,
    tabSelected: isActive || null,
    zoomScale: extras?.zoom,
    workbookViewId: 0,
  });
  if (xSplit === 0 && ySplit === 0) return `<sheetViews><sheetView${head}/></sheetViews>`;
  const activePane = xSplit > 0 ? (ySplit > 0 ? "bottomRight" : "topRight") : "bottomLeft";
  const pane = attributes({
    xSplit: xSplit || null,
    ySplit: ySplit || null,
    topLeftCell: cellName(ySplit, xSplit),
    activePane,
    state: "frozen",
  });
  return `<sheetViews><sheetView${head}><pane${pane}/><selection pane="${activePane}"/></sheetView></sheetViews>`;
}

function defaultWidth({ extras }: SheetJob): number {
  return extras?.defaultWidth ?? ENGINE_COLUMN_WIDTH;
}

function characters(pixels: number): number {
  return Math.round((pixels / PIXELS_PER_CHARACTER) * 10000) / 10000;
}

function columnsXml(job: SheetJob): string {
  const { book, sheetId } = job;
  const { getters } = book.model;
  const standard = defaultWidth(job);
  const runs: { from: number; to: number; size: number; hidden: boolean }[] = [];
  for (let col = 0; col < getters.getNumberCols(sheetId); col += 1) {
    const size = getters.getColSize(sheetId, col);
    const hidden = getters.isColHiddenByUser(sheetId, col);
    if (size === standard && !hidden) continue;
    const last = runs[runs.length - 1];
    if (last && last.to === col - 1 && last.size === size && last.hidden === hidden) last.to = col;
    else runs.push({ from: col, to: col, size, hidden });
  }
  if (runs.length === 0) return "";
  const columns = runs.map(({ from, to, size, hidden }) => {
    const values = {
      min: from + 1,
      max: to + 1,
      width: characters(size),
      hidden: hidden || null,
      customWidth: true,
    };
    return `<col${attributes(values)}/>`;
  });
  return `<cols>${columns.join("")}</cols>`;
}

function linksXml({ book, parts, path, sheetId }: SheetJob): string {
  const { getters } = book.model;
  const links = getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
    const { link } = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    if (!link?.isExternal || !cell || cell.isFormula || !cell.content.startsWith("[")) return [];
    const id = parts.relate(path, "hyperlink", link.url.replace(/\s/g, "%20"), true);
    return [`<hyperlink ref="${cellName(position.row, position.col)}" r:id="${id}"/>`];
  });
  return links.length > 0 ? `<hyperlinks>${links.join("")}</hyperlinks>` : "";
}

function tablesXml({ book, parts, path, sheetId, counters }: SheetJob): string {
  const tables = book.tables().filter((table: BookTable) => table.sheetId === sheetId);
  if (tables.length === 0) return "";
  const items = tables.map((table) => {
    counters.tables += 1;
    const target = `xl/tables/table${counters.tables}.xml`;
    parts.addXml(target, writeTable(table, counters.tables), `${SPREADSHEET}table+xml`);
    return `<tablePart r:id="${encodeXml(parts.relate(path, "table", target))}"/>`;
  });
  return `<tableParts count="${items.length}">${items.join("")}</tableParts>`;
}
