import type { HeaderData, SheetData, WorkbookData } from "@odoo/o-spreadsheet";
import { columnLimit, type FileZone, rowLimit, zoneName } from "../../src/files/address";
import type { FileColumns, FileSheet, FileWorkbook } from "../../src/files/FileWorkbook";
import { type FileNote, isLoss, type LostPart } from "../../src/files/notes/FileNote";
import { Book } from "../engine/Book";
import type { BookOptions } from "../engine/BookModel";
import { emptyWorkbook } from "../engine/emptyWorkbook";
import { addRules } from "./addRules";
import { EngineLooks } from "./EngineLooks";
import { keepFileExtras, type SheetExtras } from "./FileExtras";
import type { Grid } from "./gridZones";
import { type InitialSheet, initialCells } from "./initialCells";
import { fittingMerges, fittingTables } from "./fittingZones";
import { placeDrawings } from "./placeDrawings";
import { tableConfig } from "./tableConfig";

const spareRows = 200;
const spareColumns = 10;

/** A sheet on its way into the engine: what goes there, and what stays beside it for the file. */
interface Prepared {
  readonly id: string;
  readonly grid: Grid;
  readonly data: SheetData;
  readonly initial: InitialSheet;
  readonly unshownMerges: readonly FileZone[];
  readonly left: readonly LostPart[];
}

/**
 * Makes a Book of a workbook of a file. Undo starts after it. The notes given and those about what the engine does not
 * take are named again by a save; the answer has all of them.
 */
export function bookFromFile(
  file: FileWorkbook,
  notes: readonly FileNote[] = [],
  options: BookOptions = {},
): { book: Book; notes: readonly FileNote[] } {
  const looks = new EngineLooks();
  const names = sheetNames(file.sheets);
  const sheets = file.sheets.map((sheet, index) =>
    prepare(`sheet${index + 1}`, { ...sheet, name: names[index]! }, looks),
  );
  const data: WorkbookData = {
    ...emptyWorkbook(),
    sheets: sheets.map((sheet) => sheet.data),
    borders: looks.borders,
  };
  const cells = new Map(sheets.map(({ id, initial }) => [id, initial.cells]));
  const book = Book.create(data, cells, options);
  const all = [...notes];
  const extras = new Map<string, SheetExtras>();
  book.batch(() => {
    all.push(...addNames(book, sheets, file));
    file.sheets.forEach((sheet, index) => {
      const { id, grid, unshownMerges, left } = sheets[index]!;
      if (Object.keys(sheet.pageSetup).length > 0) book.setPageSetup(id, sheet.pageSetup);
      const rules = addRules(book, id, sheet, grid);
      const parts = [...left, ...rules.left, ...placeDrawings(book, id, sheet)];
      all.push(...parts.map((part) => ({ key: "notKept", part, sheet: sheet.name }) as const));
      extras.set(id, {
        ...sheetExtras(sheet, grid),
        unshown: { merges: unshownMerges, ...rules.unshown },
      });
    });
  });
  file.sheets.forEach(({ isProtected }, index) => {
    if (isProtected) book.dispatch("LOCK_SHEET", { sheetId: sheets[index]!.id });
  });
  const active = sheets[file.activeSheet];
  if (active && file.sheets[file.activeSheet]?.state === "visible") book.activateSheet(active.id);
  book.forgetHistory();
  file.customXml.forEach((xml, id) => book.customXml().set(id, xml));
  file.settings.forEach((value, key) => book.settings().set(key, value));
  const { theme, defaultFont } = file;
  keepFileExtras(book, { theme, defaultFont, notes: all.filter(isLoss), sheets: extras });
  return { book, notes: all };
}

/** Names that the engine can tell apart; a file of another program may have none, or one twice. */
function sheetNames(sheets: readonly FileSheet[]): string[] {
  const taken = new Set<string>();
  return sheets.map(({ name }, index) => {
    const wanted = name.trim() === "" ? `Sheet${index + 1}` : name;
    let free = wanted;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1) free = `${wanted} ${number}`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function addNames(book: Book, sheets: readonly Prepared[], file: FileWorkbook): FileNote[] {
  return file.names.flatMap(({ name, scope, formula, hidden, comment }) => {
    const sheetId = scope === null ? undefined : sheets[scope]?.id;
    const options = { visible: !hidden, comment };
    try {
      book.addName(name, formula, sheetId === undefined ? options : { ...options, scope: sheetId });
      return [];
    } catch {
      return [{ key: "notKept", part: { kind: "definedName", name } } as const];
    }
  });
}

function sheetExtras(sheet: FileSheet, grid: Grid): Omit<SheetExtras, "unshown"> {
  const { defaultWidth, zoom, state, filter, columns, rows, cells } = sheet;
  const filterHeaders = new Map<number, string>();
  for (const { row, col, value, formula } of filter ? cells : []) {
    if (row > filter!.zone.top) break;
    if (row === filter!.zone.top && formula === null) filterHeaders.set(col, String(value ?? ""));
  }
  return { defaultWidth, zoom, state, filter, filterHeaders, columns, rows, grid };
}

function prepare(id: string, sheet: FileSheet, looks: EngineLooks): Prepared {
  const initial = initialCells(sheet, looks);
  const grid = gridOf(sheet, initial);
  const merges = fittingMerges(sheet.merges, grid);
  const tables = fittingTables(sheet.tables, grid);
  const rows: Record<number, HeaderData> = {};
  for (const [row, { height, hidden }] of sheet.rows) {
    if (height === null && !hidden) continue;
    rows[row] = { ...(height === null ? {} : { size: height }), ...(hidden ? { isHidden: true } : {}) };
  }
  const { freeze } = sheet;
  const data: SheetData = {
    id,
    name: sheet.name,
    colNumber: grid.columns,
    rowNumber: grid.rows,
    cells: {},
    styles: {},
    formats: {},
    borders: initial.borders,
    merges: merges.fitting.map(zoneName),
    figures: [],
    cols: columnHeaders(sheet.columns, sheet.defaultWidth, grid.columns),
    rows,
    conditionalFormats: [],
    dataValidationRules: [],
    tables: tables.fitting.map((table) => {
      return { range: zoneName(table.zone), type: "static", config: tableConfig(table) };
    }),
    areGridLinesVisible: sheet.showsGridLines,
    isVisible: sheet.state === "visible",
    panes: { xSplit: pane(freeze.columns, grid.columns), ySplit: pane(freeze.rows, grid.rows) },
    ...(sheet.tabColor === null ? {} : { color: sheet.tabColor }),
  };
  return {
    ...{ id, grid, data, initial },
    unshownMerges: merges.unshown,
    left: [
      ...merges.overlapping.map((zone) => ({ kind: "merge", name: zoneName(zone) }) as const),
      ...tables.left.map(({ name }) => ({ kind: "table", name }) as const),
    ],
  };
}

function pane(wanted: number, size: number): number {
  return Number.isInteger(wanted) && wanted > 0 && wanted < size ? wanted : 0;
}

function columnHeaders(
  columns: readonly FileColumns[],
  defaultWidth: number,
  count: number,
): Record<number, HeaderData> {
  const headers: Record<number, HeaderData> = {};
  for (let col = 0; col < count; col += 1) headers[col] = { size: defaultWidth };
  for (const { from, to, width, hidden } of columns) {
    for (let col = from; col <= Math.min(to, count - 1); col += 1) {
      headers[col] = { size: width || defaultWidth, ...(hidden ? { isHidden: true } : {}) };
    }
  }
  return headers;
}

/** As large as what stands on the sheet, and some room; what reaches to the end of Excel's sheet ends with the grid. */
function gridOf(sheet: FileSheet, initial: InitialSheet): Grid {
  let { rows, columns } = initial;
  const reach = ({ bottom, right }: FileZone): void => {
    if (bottom < rowLimit - 1) rows = Math.max(rows, bottom + 1);
    if (right < columnLimit - 1) columns = Math.max(columns, right + 1);
  };
  sheet.merges.forEach(reach);
  for (const { zone } of sheet.tables) {
    rows = Math.max(rows, zone.bottom + 1);
    columns = Math.max(columns, zone.right + 1);
  }
  for (const { zones } of [...sheet.conditionalFormats, ...sheet.validations]) zones.forEach(reach);
  for (const row of sheet.rows.keys()) rows = Math.max(rows, row + 1);
  return {
    rows: Math.min(rowLimit, Math.max(1000, rows + spareRows)),
    columns: Math.min(columnLimit, Math.max(26, columns + spareColumns)),
  };
}
