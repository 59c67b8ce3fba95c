import type { Zone } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import { assertUnprotected, type HostContext } from "../../HostContext";
import { HostError } from "../../HostError";
import {
  columnsOf,
  isEntireColumn,
  isEntireRow,
  maxColumn,
  maxRow,
  rowsOf,
  type SheetZone,
} from "../../zones";
import { type Axis, sequence } from "./lines";

const directions: Readonly<Record<string, { readonly action: "insert" | "delete"; readonly axis: Axis }>> = {
  Down: { action: "insert", axis: "ROW" },
  Right: { action: "insert", axis: "COL" },
  Up: { action: "delete", axis: "ROW" },
  Left: { action: "delete", axis: "COL" },
};

/**
 * Inserts or deletes the cells of a range. Whole rows and columns go as such; a smaller range shifts its neighbours.
 * Ranges that clients hold move along.
 */
export function shiftCells(
  action: "insert" | "delete",
  { sheetId, zone }: SheetZone,
  shift: string,
  context: HostContext,
): void {
  assertUnprotected(sheetId, context);
  const direction = directions[shift];
  if (!direction || direction.action !== action) throw new HostError("InvalidArgument", "shift");
  const wholeRows = isEntireRow(zone);
  if (wholeRows || isEntireColumn(zone)) {
    const axis: Axis = wholeRows ? "ROW" : "COL";
    const [first, count] = axis === "ROW" ? [zone.top, rowsOf(zone)] : [zone.left, columnsOf(zone)];
    if (action === "insert") insertLines(context.book, sheetId, axis, first, count);
    else deleteLines(context.book, sheetId, axis, first, count);
    context.references.adjust(sheetId, (held) =>
      moveLines(held, axis, first, action === "insert" ? count : -count),
    );
    return;
  }
  shiftBlock(context.book, action, { sheetId, zone }, direction.axis);
}

/** Where a zone stands after `count` lines were inserted before line `first`, or deleted from it when negative. */
function moveLines(zone: Zone, axis: Axis, first: number, count: number): Zone | null {
  const [start, end] = axis === "ROW" ? [zone.top, zone.bottom] : [zone.left, zone.right];
  const limit = axis === "ROW" ? maxRow : maxColumn;
  if (start === 0 && end === limit) return zone;
  const move = (line: number, isEnd: boolean): number => {
    if (count > 0) return line >= first ? line + count : line;
    const gone = -count;
    if (line >= first + gone) return line - gone;
    return line >= first ? (isEnd ? first - 1 : first) : line;
  };
  const [from, to] = [move(start, false), move(end, true)];
  if (to < from) return null;
  return axis === "ROW" ? { ...zone, top: from, bottom: to } : { ...zone, left: from, right: to };
}

/** Inserts `count` rows or columns before line `first`; they take the looks of the line before them, as in Excel. */
function insertLines(book: Book, sheetId: string, axis: Axis, first: number, count: number): void {
  book.ensureSize(sheetId, axis === "ROW" ? first + 1 : 0, axis === "COL" ? first + 1 : 0);
  const [base, position] = first === 0 ? [0, "before"] : [first - 1, "after"];
  book.dispatch("ADD_COLUMNS_ROWS", {
    sheetId,
    sheetName: book.sheetById(sheetId)?.name,
    dimension: axis,
    base,
    position,
    quantity: count,
  });
}

/** Deletes `count` rows or columns from line `first` on. */
function deleteLines(book: Book, sheetId: string, axis: Axis, first: number, count: number): void {
  book.ensureSize(sheetId, axis === "ROW" ? first + count + 1 : 0, axis === "COL" ? first + count + 1 : 0);
  book.dispatch("REMOVE_COLUMNS_ROWS", {
    sheetId,
    sheetName: book.sheetById(sheetId)?.name,
    dimension: axis,
    elements: sequence(first, first + count - 1),
  });
}

/** Inserts or deletes the cells of a zone on the active sheet's engine; their neighbours move along the axis. */
export function shiftBlock(
  book: Book,
  action: "insert" | "delete",
  { sheetId, zone }: SheetZone,
  axis: Axis,
): void {
  const active = book.activeSheetId();
  book.ensureSize(sheetId, zone.bottom + 2, zone.right + 2);
  book.activateSheet(sheetId);
  const type = action === "insert" ? "INSERT_CELL" : "DELETE_CELL";
  book.dispatch(type, { zone, shiftDimension: axis });
  book.activateSheet(active);
}
