import type { Style } from "@odoo/o-spreadsheet";
import type { CellStyle } from "../../../../src/files/styles/CellLook";
import type { Book } from "../../../engine/Book";
import type { SheetZone } from "../../zones";
import { setZoneStyle } from "./cells";

/** The engine draws no indent; it rides along on its style, as what it does not know of a file's looks does. */
type FileStyle = Style & { readonly excel?: CellStyle };

/** Levels by which all cells of a zone are indented; null where they differ. */
export function indentOf(book: Book, target: SheetZone): number | null {
  const levels = new Set(cellsOf(book, target).map(({ style }) => style.excel?.indent ?? 0));
  return levels.size > 1 ? null : ([...levels][0] ?? 0);
}

/** Indents the cells of a zone; what else a file says of them stays. */
export function setIndent(book: Book, target: SheetZone, indent: number): void {
  const { sheetId } = target;
  for (const { row, col, style } of cellsOf(book, target)) {
    const { indent: before = 0, ...others } = style.excel ?? {};
    if (before === indent) continue;
    const excel: CellStyle = indent === 0 ? others : { ...others, indent };
    const changed = { excel: Object.keys(excel).length > 0 ? excel : undefined } as FileStyle;
    setZoneStyle(book, { sheetId, zone: { top: row, bottom: row, left: col, right: col } }, changed);
  }
}

/** The cells of a zone as far as the grid reaches. */
function cellsOf(book: Book, { sheetId, zone }: SheetZone) {
  const { getters } = book.model;
  const bottom = Math.min(zone.bottom, getters.getNumberRows(sheetId) - 1);
  const right = Math.min(zone.right, getters.getNumberCols(sheetId) - 1);
  const cells: { readonly row: number; readonly col: number; readonly style: FileStyle }[] = [];
  for (let row = zone.top; row <= bottom; row++)
    for (let col = zone.left; col <= right; col++)
      cells.push({ row, col, style: getters.getCellStyle({ sheetId, row, col }) });
  return cells;
}
