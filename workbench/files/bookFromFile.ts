import type { Border, HeaderData, SheetData, WorkbookData } from "@odoo/o-spreadsheet";
import { Book } from "../engine/Book";
import { emptyWorkbook } from "../engine/emptyWorkbook";
import type { InitialCell } from "../engine/EngineCell";
import { parseZone, zoneName } from "../../src/files/address";
import { fillLinks } from "./fillLinks";
import { placeDrawings } from "./placeDrawings";
import type { FileSheet } from "../../src/files/sheet/readSheet";
import type { FileWorkbook } from "../../src/files/readWorkbook";

const SPARE_ROWS = 200;
const SPARE_COLUMNS = 10;
const FURTHEST_ROW = 99999;

/** Makes a Book of a workbook that was read. Undo starts after it. */
export function buildBook(file: FileWorkbook): Book {
  const ids = file.sheets.map((_, index) => `sheet${index + 1}`);
  const borders = new BorderTable();
  const cells = new Map<string, InitialCell[]>();
  const sheets = file.sheets.map(({ name, visible, sheet }, index) => {
    cells.set(ids[index]!, fillLinks(sheet));
    return sheetData(ids[index]!, name, visible, sheet, borders);
  });
  const data: WorkbookData = { ...emptyWorkbook(), sheets, borders: borders.borders };
  const book = Book.create(data, cells);
  book.batch(() => {
    for (const { name, scope, formula, hidden, comment } of file.names) {
      const sheetId = scope === null ? undefined : ids[scope];
      book.addName(name, formula, {
        visible: !hidden,
        comment,
        ...(sheetId === undefined ? {} : { scope: sheetId }),
      });
    }
    file.sheets.forEach(({ sheet }, index) => {
      const id = ids[index]!;
      for (const { ranges, rule } of sheet.validations) {
        for (const range of ranges) book.setValidation(id, parseZone(range)!, rule);
      }
      if (sheet.drawing) placeDrawings(book, id, sheet.drawing);
    });
  });
  file.sheets.forEach(({ sheet }, index) => {
    if (sheet.isProtected) book.dispatch("LOCK_SHEET", { sheetId: ids[index]! });
  });
  const active = ids[file.activeSheet];
  if (active !== undefined && file.sheets[file.activeSheet]?.visible) book.activateSheet(active);
  book.forgetHistory();
  return book;
}

/** Numbers the borders of a workbook for the engine. */
class BorderTable {
  readonly borders: Record<number, Border> = {};
  private readonly ids = new Map<Border, number>();

  id(border: Border): number {
    const id = this.ids.get(border) ?? this.ids.size + 1;
    this.ids.set(border, id);
    this.borders[id] = border;
    return id;
  }
}

function sheetData(
  id: string,
  name: string,
  visible: boolean,
  sheet: FileSheet,
  borders: BorderTable,
): SheetData {
  const { content, extras } = sheet;
  const reach = reachOf(sheet);
  const colNumber = Math.min(16384, Math.max(26, reach.columns + SPARE_COLUMNS));
  const cols: Record<number, HeaderData> = {};
  for (let col = 0; col < colNumber; col += 1) cols[col] = { size: extras.defaultWidth };
  for (const { from, to, width, hidden } of sheet.columns) {
    for (let col = from; col <= Math.min(to, colNumber - 1); col += 1) {
      cols[col] = { size: width || extras.defaultWidth, ...(hidden ? { isHidden: true } : {}) };
    }
  }
  const rows: Record<number, HeaderData> = {};
  for (const [row, { height, hidden }] of content.rows) {
    rows[row] = {
      ...(height === null ? {} : { size: Math.round((height * 4) / 3) }),
      ...(hidden ? { isHidden: true } : {}),
    };
  }
  return {
    id,
    name,
    colNumber,
    rowNumber: Math.min(1048576, Math.max(1000, reach.rows + SPARE_ROWS)),
    cells: {},
    styles: {},
    formats: {},
    borders: Object.fromEntries(
      content.borders.map(({ zone, border }) => [zoneName(zone), borders.id(border)]),
    ),
    merges: [...sheet.merges],
    figures: [],
    cols,
    rows,
    conditionalFormats: [...sheet.conditionalFormats],
    dataValidationRules: [],
    tables: sheet.tables.map(({ range, config }) => ({ range, type: "static", config })),
    areGridLinesVisible: sheet.gridLines,
    isVisible: visible,
    panes: { xSplit: sheet.freeze.columns, ySplit: sheet.freeze.rows },
    ...(sheet.color === undefined ? {} : { color: sheet.color }),
  };
}

function reachOf(sheet: FileSheet): { rows: number; columns: number } {
  let { rowCount: rows, columnCount: columns } = sheet.content;
  const reach = (row: number, column: number): void => {
    if (row <= FURTHEST_ROW) rows = Math.max(rows, row + 1);
    columns = Math.max(columns, column + 1);
  };
  const tables = sheet.tables.map((table) => table.range);
  const formats = sheet.conditionalFormats.flatMap((format) => format.ranges);
  for (const zone of [...sheet.merges, ...tables, ...formats].map(parseZone))
    if (zone) reach(zone.bottom, zone.right);
  for (const row of sheet.content.rows.keys()) reach(row, 0);
  return { rows, columns };
}
