import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import type { BookTable } from "../../../engine/book/bookTables";
import type { HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import { bodyZone } from "../../ranges";
import { columnsOf } from "../../zones";
import { shiftBlock } from "../range/shiftCells";
import type { TableTarget } from "../Targets";

/** The table as the workbook has it now; ItemNotFound when it has been deleted. */
export function tableOf({ id }: TableTarget, { book }: Pick<HostContext, "book">): BookTable {
  const table = book.tables().find((item) => item.id === id);
  if (!table) throw new HostError("ItemNotFound", "table");
  return table;
}

/** Does anything stand in the way of growing into `zone`? */
const isFree = (book: Book, sheetId: string, zone: Zone): boolean =>
  book.readFormulas(sheetId, zone).every((row) => row.every((cell) => cell === ""));

/** Adds an empty column before the 0-based `position`; what stands to the right of it moves right within its rows. */
export function addTableColumn(book: Book, id: string, position: number): void {
  const { sheetId, zone, columns } = tableOf({ id }, { book });
  const left = zone.left + position;
  const column = { ...zone, left, right: left };
  const outside = { ...zone, left: zone.right + 1, right: zone.right + 1 };
  if (position < columns.length || !isFree(book, sheetId, outside)) {
    shiftBlock(book, "insert", { sheetId, zone: column }, "COL");
  }
  const grown = { ...zone, right: zone.right + 1 };
  if (columnsOf(tableOf({ id }, { book }).zone) <= columns.length) book.resizeTable(id, grown);
}

/** Deletes a column of the table; what stands to the right of it moves left within its rows. */
export function removeTableColumn(book: Book, id: string, position: number): void {
  const { sheetId, zone, columns } = tableOf({ id }, { book });
  if (columns.length === 1) throw new HostError("InvalidOperation", "the last column of a table");
  const left = zone.left + position;
  shiftBlock(book, "delete", { sheetId, zone: { ...zone, left, right: left } }, "COL");
  const shrunk = { ...zone, right: zone.right - 1 };
  if (columnsOf(tableOf({ id }, { book }).zone) === columns.length) book.resizeTable(id, shrunk);
}

/** Adds empty rows before the 0-based body row `position`; what stands below moves down within the table's columns. */
export function addTableRows(book: Book, id: string, position: number, count: number): void {
  const table = tableOf({ id }, { book });
  const { sheetId, zone } = table;
  const top = bodyZone(table).top + position;
  const rows = { ...zone, top, bottom: top + count - 1 };
  const below = { ...zone, top: zone.bottom + 1, bottom: zone.bottom + count };
  const atEnd = top > zone.bottom;
  if (!atEnd || !isFree(book, sheetId, below)) shiftBlock(book, "insert", { sheetId, zone: rows }, "ROW");
  const grown = { ...zone, bottom: zone.bottom + count };
  if (tableOf({ id }, { book }).zone.bottom < grown.bottom) book.resizeTable(id, grown);
}

/** Deletes body rows of the table; what stands below moves up within the table's columns. */
export function removeTableRows(book: Book, id: string, position: number, count: number): void {
  const table = tableOf({ id }, { book });
  const { sheetId, zone } = table;
  const top = bodyZone(table).top + position;
  const last = bodyZone(table).bottom;
  if (position < 0 || count < 1 || top + count - 1 > last) throw new HostError("InvalidArgument", "ROW");
  shiftBlock(book, "delete", { sheetId, zone: { ...zone, top, bottom: top + count - 1 } }, "ROW");
  const shrunk = { ...zone, bottom: zone.bottom - count };
  if (tableOf({ id }, { book }).zone.bottom !== shrunk.bottom) book.resizeTable(id, shrunk);
}

/** Shows or hides the header row or the totals row; the rows below move for it. */
export function setTableParts(book: Book, id: string, parts: { headers?: boolean; totals?: boolean }): void {
  const { sheetId, zone, totals, hasHeaders } = tableOf({ id }, { book });
  if (parts.totals !== undefined && parts.totals !== totals) {
    if (parts.totals) {
      const row = { ...zone, top: zone.bottom + 1, bottom: zone.bottom + 1 };
      if (!isFree(book, sheetId, row)) shiftBlock(book, "insert", { sheetId, zone: row }, "ROW");
      book.resizeTable(id, { ...zone, bottom: zone.bottom + 1 });
      book.updateTable(id, { totalRow: true });
      book.write(sheetId, { ...row, right: row.left }, { formulas: [["Total"]] });
    } else {
      book.updateTable(id, { totalRow: false });
      book.write(
        sheetId,
        { ...zone, top: zone.bottom },
        { formulas: [new Array<string>(columnsOf(zone)).fill("")] },
      );
      book.resizeTable(id, { ...zone, bottom: zone.bottom - 1 });
    }
  }
  if (parts.headers !== undefined && parts.headers !== hasHeaders) {
    book.updateTable(id, { numberOfHeaders: parts.headers ? 1 : 0 });
  }
}
