import type { Book } from "../../engine/Book";
import type { SheetZone } from "../Zone";

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
