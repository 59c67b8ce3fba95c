import type { Book } from "../engine/Book";
import { parseZone } from "../host/address";
import { checkSheetName, checkTableName } from "../host/checkNames";
import { cellContent } from "./cellContent";
import type { JobRows, JobSheet } from "./JobDocument";
import { JobError, reasonOf } from "./JobError";

type Zone = NonNullable<ReturnType<typeof parseZone>>;

/** Puts the sheets of a document into a new workbook, the first one active. Errors: rangeMissing, nameInvalid. */
export function fillSheets(book: Book, sheets: Readonly<Record<string, JobSheet | JobRows>>): Book {
  const [blank] = book.sheets();
  const ids = Object.keys(sheets).map((name, index) => {
    checkSheet(name, book, index === 0 ? (blank?.id ?? null) : null);
    if (index > 0 || blank === undefined) return book.addSheet(name).id;
    book.renameSheet(blank.id, name);
    return blank.id;
  });
  // Formulas may name any sheet: all are there before the first is filled.
  Object.values(sheets).forEach((sheet, index) => {
    fillSheet(
      book,
      ids[index] ?? "",
      Array.isArray(sheet) ? { rows: sheet as JobRows } : (sheet as JobSheet),
    );
  });
  book.forgetHistory();
  return book;
}

function fillSheet(book: Book, id: string, sheet: JobSheet): void {
  const columns = Math.max(0, ...sheet.rows.map((row) => row.length));
  const filled: Zone = { top: 0, left: 0, bottom: sheet.rows.length - 1, right: columns - 1 };
  if (columns > 0) {
    const cells = sheet.rows.map((row) => row.map(cellContent));
    book.write(id, filled, {
      formulas: cells.map((row) => row.map(({ content }) => content)),
      formats: cells.map((row) => row.map(({ format }) => format)),
    });
  }
  const { table, merges = [], hiddenRows = [], hiddenColumns = [] } = sheet;
  if (table !== undefined) {
    const { name, range, totals = false } = typeof table === "string" ? { name: table } : table;
    const zone = range === undefined ? filled : zoneOf(range);
    checked(name, () => checkTableName(name, book, ""));
    const added = book.addTable(id, zone, true, name);
    if (totals) book.updateTable(added.id, { totalRow: true });
  }
  if (merges.length > 0) book.dispatch("ADD_MERGE", { sheetId: id, target: merges.map(zoneOf), force: true });
  hide(
    book,
    id,
    "ROW",
    hiddenRows.map((row) => row - 1),
  );
  hide(
    book,
    id,
    "COL",
    hiddenColumns.map((letters) => zoneOf(`${letters}1`).left),
  );
}

/** Error: nameInvalid when it cannot be the name of a sheet, or is that of another. */
export function checkSheet(name: string, book: Book, self: string | null): void {
  checked(name, () => checkSheetName(name, book, self));
}

function checked(name: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new JobError("nameInvalid", `open: ${name}: ${reasonOf(error)}`);
  }
}

function hide(book: Book, sheetId: string, dimension: "ROW" | "COL", elements: readonly number[]): void {
  if (elements.length === 0) return;
  const reach = Math.max(...elements) + 2;
  book.ensureSize(sheetId, dimension === "ROW" ? reach : 0, dimension === "COL" ? reach : 0);
  book.dispatch("HIDE_COLUMNS_ROWS", { sheetId, dimension, elements });
}

function zoneOf(address: string): Zone {
  const zone = parseZone(address);
  if (zone === null) throw new JobError("rangeMissing", `${address} is no range of a sheet.`);
  return zone;
}
