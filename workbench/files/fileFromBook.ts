import type { Range } from "@odoo/o-spreadsheet";
import type { FileColumns, FileRow, FileSheet, FileWorkbook } from "../../src/files/FileWorkbook";
import type { FileZone } from "../../src/files/address";
import type { ConditionalFormat, FileValidation } from "../../src/files/CellRules";
import type { FileNote, LostPart } from "../../src/files/notes/FileNote";
import { officeFont } from "../../src/files/styles/officeTheme";
import type { Book } from "../engine/Book";
import { fileRule } from "./conditionalRules";
import { type CellTables, fileCells } from "./fileCells";
import { fileDrawings } from "./fileDrawings";
import { fileExtrasOf, type SheetExtras } from "./FileExtras";
import { FileLooks } from "./FileLooks";
import { fileZone } from "./gridZones";
import { fileTable, losesFilter } from "./tableConfig";

/** Pixels of the engine's columns that nobody resized. */
const engineColumnWidth = 96;

/** A book as a file holds it, and what of it a file does not hold. */
export function fileFromBook(book: Book): { workbook: FileWorkbook; notes: FileNote[] } {
  const extras = fileExtrasOf(book);
  const cells = { looks: new FileLooks(), arrayFormulas: new Map<string, boolean>() };
  const notes: FileNote[] = [...(extras?.notes ?? [])];
  const ids = book.sheets().map(({ id }) => id);
  const sheets = book.sheets().map(({ id, name, visible }) => {
    const { sheet, left } = fileSheet(book, id, cells, extras?.sheets.get(id));
    left.forEach((part) => notes.push({ key: "notSaved", part, sheet: name }));
    const wasHidden = extras?.sheets.get(id)?.state === "veryHidden" ? "veryHidden" : "hidden";
    return { ...sheet, name, state: visible ? "visible" : wasHidden } as const;
  });
  const workbook = {
    sheets,
    activeSheet: Math.max(0, ids.indexOf(book.activeSheetId())),
    names: book.names().map(({ name, scope, formula, visible, comment }) => ({
      name,
      scope: scope === null ? null : ids.indexOf(scope),
      formula: formula.replace(/^=/, ""),
      hidden: !visible,
      comment,
    })),
    customXml: book.customXml(),
    settings: book.settings(),
    theme: extras?.theme ?? null,
    defaultFont: extras?.defaultFont ?? officeFont,
  };
  return { workbook, notes };
}

function fileSheet(
  book: Book,
  sheetId: string,
  cells: CellTables,
  extras: SheetExtras | undefined,
): { sheet: Omit<FileSheet, "name" | "state">; left: LostPart[] } {
  const { getters } = book.model;
  const { charts, pictures, left } = fileDrawings(book, sheetId);
  const conditions = fileConditions(book, sheetId, extras);
  const filter = fileFilter(book, sheetId, extras);
  const defaultWidth = extras?.defaultWidth ?? engineColumnWidth;
  const tables = book.tables().filter((table) => table.sheetId === sheetId);
  const lost: LostPart[] = filter.isLost || tables.some(losesFilter) ? [{ kind: "filter" }] : [];
  if (losesLineLooks(book, sheetId, extras)) lost.push({ kind: "lineLooks" });
  const { xSplit, ySplit } = getters.getPaneDivisions(sheetId);
  const sheet = {
    cells: fileCells(book, sheetId, cells),
    rows: fileRows(book, sheetId, extras),
    columns: fileColumns(book, sheetId, defaultWidth, extras),
    defaultWidth,
    merges: [...getters.getMerges(sheetId), ...(extras?.unshown.merges ?? [])],
    tables: tables.map(fileTable),
    filter: filter.kept,
    validations: fileValidations(book, sheetId, extras),
    conditionalFormats: conditions.formats,
    links: fileLinks(book, sheetId),
    charts,
    pictures,
    freeze: { rows: ySplit, columns: xSplit },
    showsGridLines: getters.getGridLinesVisibility(sheetId),
    zoom: extras?.zoom ?? null,
    tabColor: getters.getSheet(sheetId).color ?? null,
    isProtected: getters.isSheetLocked(sheetId),
    pageSetup: book.pageSetup(sheetId),
  };
  return { sheet, left: [...left, ...conditions.left, ...lost] };
}

/** The filter of the file stays where the headers under it stay. */
function fileFilter(
  book: Book,
  sheetId: string,
  extras: SheetExtras | undefined,
): { kept: FileSheet["filter"]; isLost: boolean } {
  const filter = extras?.filter ?? null;
  if (!extras || !filter) return { kept: null, isLost: false };
  const { top, left } = filter.zone;
  const headers = book.readValues(sheetId, { ...filter.zone, bottom: top })[0] ?? [];
  const isThere = [...extras.filterHeaders].every(([col, header]) => {
    return col < left || col - left >= headers.length || String(headers[col - left]) === header;
  });
  return isThere ? { kept: filter, isLost: false } : { kept: null, isLost: true };
}

function fileValidations(book: Book, sheetId: string, extras: SheetExtras | undefined): FileValidation[] {
  const open = new Map(
    book.model.getters.getDataValidationRules(sheetId).map(({ id, ranges }) => [id, ranges]),
  );
  const shown = book.validations(sheetId).map(({ zones, id, ...rule }) => ({
    zones: open.get(id)?.map((range) => zoneInFile(range, extras)) ?? zones,
    rule,
  }));
  return [...shown, ...(extras?.unshown.validations ?? [])];
}

function zoneInFile({ zone, unboundedZone }: Range, extras: SheetExtras | undefined): FileZone {
  return fileZone(zone, unboundedZone, extras?.grid.columns ?? Infinity);
}

function fileConditions(
  book: Book,
  sheetId: string,
  extras: SheetExtras | undefined,
): { formats: ConditionalFormat[]; left: LostPart[] } {
  const { getters } = book.model;
  const formats: ConditionalFormat[] = [];
  const left: LostPart[] = [];
  for (const { ranges, rule, stopIfTrue = false } of book.conditionalFormats(sheetId)) {
    const known = fileRule(rule);
    const zones = ranges.map((range) => zoneInFile(getters.getRangeFromSheetXC(sheetId, range), extras));
    if (known) formats.push({ zones, rule: known, stopIfTrue });
    else left.push({ kind: "conditionalFormat", type: rule.type === "IconSetRule" ? "iconSet" : "cellIs" });
  }
  for (const { index, format } of extras?.unshown.conditionalFormats ?? []) formats.splice(index, 0, format);
  return { formats, left };
}

function fileRows(book: Book, sheetId: string, extras: SheetExtras | undefined): Map<number, FileRow> {
  const { getters } = book.model;
  const rows = new Map<number, FileRow>();
  const count = getters.getNumberRows(sheetId);
  const isSame = count === extras?.grid.rows;
  for (let row = 0; row < count; row += 1) {
    const height = getters.getUserRowSize(sheetId, row) ?? null;
    const hidden = getters.isRowHiddenByUser(sheetId, row);
    const look = isSame ? extras.rows.get(row)?.look : undefined;
    if (height !== null || hidden || look) rows.set(row, { height, hidden, ...(look ? { look } : {}) });
  }
  return rows;
}

function fileColumns(
  book: Book,
  sheetId: string,
  defaultWidth: number,
  extras: SheetExtras | undefined,
): FileColumns[] {
  const { getters } = book.model;
  const runs: FileColumns[] = [];
  const count = getters.getNumberCols(sheetId);
  const isSame = count === extras?.grid.columns;
  for (let col = 0; col < count; col += 1) {
    const width = getters.getColSize(sheetId, col);
    const hidden = getters.isColHiddenByUser(sheetId, col);
    const look = isSame ? extras.columns.find(({ from, to }) => from <= col && col <= to)?.look : undefined;
    if (width === defaultWidth && !hidden && !look) continue;
    const last = runs[runs.length - 1];
    const goesOn =
      last?.to === col - 1 && last.width === width && last.hidden === hidden && last.look === look;
    if (goesOn) runs[runs.length - 1] = { ...last, to: col };
    else runs.push({ from: col, to: col, width, hidden, ...(look ? { look } : {}) });
  }
  for (const run of extras?.columns ?? []) {
    const from = Math.max(run.from, count);
    if (from <= run.to) runs.push({ ...run, from });
  }
  return runs;
}

/** Looks of whole rows and columns go with the lines that came or went: the engine knows those of cells alone. */
function losesLineLooks(book: Book, sheetId: string, extras: SheetExtras | undefined): boolean {
  if (!extras) return false;
  const { getters } = book.model;
  const { rows, columns, grid } = extras;
  const isOtherHeight = getters.getNumberRows(sheetId) !== grid.rows;
  const isOtherWidth = getters.getNumberCols(sheetId) !== grid.columns;
  return (
    (isOtherWidth && columns.some(({ look }) => look)) ||
    (isOtherHeight && [...rows.values()].some(({ look }) => look))
  );
}

function fileLinks(book: Book, sheetId: string): FileSheet["links"] {
  const { getters } = book.model;
  return getters.getEvaluatedCellsPositions(sheetId).flatMap((position) => {
    const { link } = getters.getEvaluatedCell(position);
    const cell = getters.getCell(position);
    if (!link?.isExternal || !cell || cell.isFormula || !cell.content.startsWith("[")) return [];
    const { row, col } = position;
    // The engine takes every address for one of the web.
    const mail = /\]\((mailto:[^)]*)\)$/i.exec(cell.content)?.[1];
    return [{ zone: { top: row, left: col, bottom: row, right: col }, url: mail ?? link.url }];
  });
}
