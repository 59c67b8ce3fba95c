import type { HeaderData, SheetData, WorkbookData } from "@odoo/o-spreadsheet";
import { columnLimit, type FileZone, rowLimit, zoneName } from "../../src/files/address";
import type { FileSheet, FileWorkbook } from "../../src/files/FileWorkbook";
import type { FileNote } from "../../src/files/notes/FileNote";
import { Book } from "../engine/Book";
import { emptyWorkbook } from "../engine/emptyWorkbook";
import { engineRule } from "./conditionalRules";
import { EngineLooks } from "./EngineLooks";
import { keepFileExtras } from "./FileExtras";
import { type InitialSheet, initialCells } from "./initialCells";
import { placeDrawings } from "./placeDrawings";
import { tableConfig } from "./tableConfig";

const spareRows = 200;
const spareColumns = 10;
/** Rules on whole columns reach as far as the engine's grid may grow. */
const furthestRow = 99999;

/** Makes a Book of a workbook of a file. Undo starts after it; a save names the notes again. */
export function bookFromFile(file: FileWorkbook, notes: readonly FileNote[] = []): Book {
  const ids = file.sheets.map((_, index) => `sheet${index + 1}`);
  const looks = new EngineLooks();
  const initial = file.sheets.map((sheet) => initialCells(sheet, looks));
  const data: WorkbookData = {
    ...emptyWorkbook(),
    sheets: file.sheets.map((sheet, index) => sheetData(ids[index]!, sheet, initial[index]!)),
    borders: looks.borders,
  };
  const book = Book.create(data, new Map(ids.map((id, index) => [id, initial[index]!.cells])));
  book.batch(() => addObjects(book, ids, file));
  file.sheets.forEach(({ isProtected }, index) => {
    if (isProtected) book.dispatch("LOCK_SHEET", { sheetId: ids[index]! });
  });
  const active = ids[file.activeSheet];
  if (active !== undefined && file.sheets[file.activeSheet]?.state === "visible") book.activateSheet(active);
  book.forgetHistory();
  file.customXml.forEach((xml, id) => book.customXml().set(id, xml));
  file.settings.forEach((value, key) => book.settings().set(key, value));
  const { theme, defaultFont } = file;
  const extras = file.sheets.map(({ defaultWidth, zoom, state, pageSetup }) => {
    return { defaultWidth, zoom, state, pageSetup };
  });
  keepFileExtras(book, {
    theme,
    defaultFont,
    notes,
    sheets: new Map(extras.map((sheet, index) => [ids[index]!, sheet])),
  });
  return book;
}

/** Adds what goes in by commands: names, validations, charts and pictures. */
function addObjects(book: Book, ids: readonly string[], file: FileWorkbook): void {
  for (const { name, scope, formula, hidden, comment } of file.names) {
    const sheetId = scope === null ? undefined : ids[scope];
    const options = { visible: !hidden, comment };
    book.addName(name, formula, sheetId === undefined ? options : { ...options, scope: sheetId });
  }
  file.sheets.forEach((sheet, index) => {
    const id = ids[index]!;
    for (const { zones, rule } of sheet.validations) {
      for (const zone of zones) {
        const bottom = Math.min(zone.bottom, furthestRow);
        book.setValidation(id, { ...zone, bottom }, rule);
      }
    }
    placeDrawings(book, id, sheet);
  });
}

function sheetData(id: string, sheet: FileSheet, initial: InitialSheet): SheetData {
  const { defaultWidth } = sheet;
  const reach = reachOf(sheet, initial);
  const colNumber = Math.min(columnLimit, Math.max(26, reach.columns + spareColumns));
  const cols: Record<number, HeaderData> = {};
  for (let col = 0; col < colNumber; col += 1) cols[col] = { size: defaultWidth };
  for (const { from, to, width, hidden } of sheet.columns) {
    for (let col = from; col <= Math.min(to, colNumber - 1); col += 1) {
      cols[col] = { size: width || defaultWidth, ...(hidden ? { isHidden: true } : {}) };
    }
  }
  const rows: Record<number, HeaderData> = {};
  for (const [row, { height, hidden }] of sheet.rows) {
    rows[row] = { ...(height === null ? {} : { size: height }), ...(hidden ? { isHidden: true } : {}) };
  }
  return {
    id,
    name: sheet.name,
    colNumber,
    rowNumber: Math.min(rowLimit, Math.max(1000, reach.rows + spareRows)),
    cells: {},
    styles: {},
    formats: {},
    borders: initial.borders,
    merges: sheet.merges.map(zoneName),
    figures: [],
    cols,
    rows,
    conditionalFormats: sheet.conditionalFormats.map(({ zones, rule, stopIfTrue }, index) => {
      return { id: `cf${index + 1}`, ranges: zones.map(zoneName), rule: engineRule(rule), stopIfTrue };
    }),
    dataValidationRules: [],
    tables: sheet.tables.map((table) => {
      return { range: zoneName(table.zone), type: "static", config: tableConfig(table) };
    }),
    areGridLinesVisible: sheet.showsGridLines,
    isVisible: sheet.state === "visible",
    panes: { xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows },
    ...(sheet.tabColor === null ? {} : { color: sheet.tabColor }),
  };
}

function reachOf(sheet: FileSheet, initial: InitialSheet): { rows: number; columns: number } {
  let { rows, columns } = initial;
  const reach = (row: number, column: number): void => {
    if (row <= furthestRow) rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const zones: FileZone[] = [
    ...sheet.merges,
    ...sheet.tables.map((table) => table.zone),
    ...sheet.conditionalFormats.flatMap((format) => format.zones),
  ];
  for (const zone of zones) reach(zone.bottom, zone.right);
  for (const row of sheet.rows.keys()) reach(row, 0);
  return { rows, columns };
}
