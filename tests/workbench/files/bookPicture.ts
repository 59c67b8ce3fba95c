import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../workbench/engine/Book";

/** Everything that a user could see of a book, without the ids that differ from one to the next. */
export function bookPicture(book: Book): unknown {
  return book.sheets().map((sheet) => {
    const zone = book.usedZone(sheet.id, false) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    const { getters } = book.model;
    const anonymous = (value: unknown): unknown =>
      JSON.parse(
        JSON.stringify(value, (key, part: unknown) => (key === "id" || key === "sheetId" ? undefined : part)),
      );
    return {
      name: sheet.name,
      visible: sheet.visible,
      zone,
      values: book.readValues(sheet.id, zone),
      types: book.readValueTypes(sheet.id, zone),
      formulas: book.readFormulas(sheet.id, zone),
      formats: book.readFormats(sheet.id, zone),
      texts: book.readTexts(sheet.id, zone),
      looks: looks(book, sheet.id, zone),
      widths: Array.from({ length: 15 }, (_, col) => getters.getColSize(sheet.id, col)),
      heights: Array.from({ length: 12 }, (_, row) => getters.getUserRowSize(sheet.id, row)),
      hidden: Array.from({ length: 12 }, (_, row) => getters.isRowHiddenByUser(sheet.id, row)),
      panes: getters.getPaneDivisions(sheet.id),
      merges: getters
        .getMerges(sheet.id)
        .map(({ top, left, bottom, right }) => ({ top, left, bottom, right })),
      tables: anonymous(
        book
          .tables()
          .filter((table) => table.sheetId === sheet.id)
          .map((table) => ({ ...table, file: null })),
      ),
      charts: anonymous(book.charts(sheet.id)),
      validations: anonymous(book.validations(sheet.id)),
      conditions: anonymous(book.conditionalFormats(sheet.id)),
    };
  });
}

function looks(book: Book, sheetId: string, zone: Zone): unknown[] {
  const found: unknown[] = [];
  const { getters } = book.model;
  for (let row = zone.top; row <= zone.bottom; row += 1) {
    for (let col = zone.left; col <= zone.right; col += 1) {
      const style = getters.getCellStyle({ sheetId, row, col });
      const border = getters.getCellBorder({ sheetId, row, col });
      if (Object.keys(style).length > 0 || border) found.push({ row, col, style, border });
    }
  }
  return found;
}
