import type { Style } from "@odoo/o-spreadsheet";
import type { Book } from "../../../engine/Book";
import { maxColumn, maxRow, type SheetZone } from "../../zones";

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
    zone.bottom === maxRow ? 0 : zone.bottom + 1,
    zone.right === maxColumn ? 0 : zone.right + 1,
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

/** Empties the cells of a zone, their looks, or both. */
export function clearZone(
  book: Book,
  { sheetId, zone }: SheetZone,
  what: { readonly contents: boolean; readonly formats: boolean },
): void {
  const { getters } = book.model;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  if (bottom < zone.top || right < zone.left) return;
  const inside = { ...zone, bottom, right };
  const rows = Array.from({ length: bottom - zone.top + 1 });
  const columns = right - zone.left + 1;
  if (what.contents) {
    book.write(sheetId, inside, { formulas: rows.map(() => new Array<string>(columns).fill("")) });
  }
  if (what.formats) {
    book.write(sheetId, inside, { formats: rows.map(() => new Array<string>(columns).fill("General")) });
    book.dispatch("CLEAR_FORMATTING", { sheetId, target: [inside] });
    book.dispatch("SET_ZONE_BORDERS", { sheetId, target: [inside], border: { position: "clear" } });
  }
}
