import type { Style } from "@odoo/o-spreadsheet";
import type { Book } from "../../engine/Book";
import type { SheetZone } from "../Zone";

/** One property of the cells' looks: its value when all cells agree, undefined when none has it, null when mixed. */
export function zoneStyle<Key extends keyof Style>(
  book: Book,
  { sheetId, zone }: SheetZone,
  key: Key,
): Style[Key] | null {
  const { getters } = book.model;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  const first = getters.getCellStyle({ sheetId, row: zone.top, col: zone.left })[key];
  for (let row = zone.top; row <= bottom; row += 1) {
    for (let col = zone.left; col <= right; col += 1) {
      if (getters.getCellStyle({ sheetId, row, col })[key] !== first) return null;
    }
  }
  return first;
}

/** Changes the looks of every cell of a zone. */
export function setZoneStyle(book: Book, { sheetId, zone }: SheetZone, style: Style): void {
  const { getters } = book.model;
  book.ensureSize(
    sheetId,
    zone.bottom === 1048575 ? 0 : zone.bottom + 1,
    zone.right === 16383 ? 0 : zone.right + 1,
  );
  const target = [
    {
      ...zone,
      bottom: Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1),
      right: Math.min(zone.right, getters.getNumberCols(sheetId) - 1),
    },
  ];
  book.dispatch("SET_FORMATTING", { sheetId, target, style });
}
