import type { Zone } from "@odoo/o-spreadsheet";
import type { HostContext } from "../../HostContext";
import { intersect, type SheetZone } from "../../zones";

/**
 * The smallest zone inside `range` that holds every used cell of it; null when there is none.
 * `valuesOnly` leaves out cells that are only formatted.
 */
export function filledZone(
  { sheetId, zone }: SheetZone,
  valuesOnly: boolean,
  { book }: HostContext,
): Zone | null {
  const used = book.usedZone(sheetId, valuesOnly);
  const part = used && intersect(used, zone);
  if (!used || !part) return null;
  if (!valuesOnly || sameZone(part, used)) return part;
  const formulas = book.readFormulas(sheetId, part);
  const filledRows = formulas.map((row) => row.some((cell) => cell !== ""));
  const width = part.right - part.left + 1;
  const filledColumns = Array.from({ length: width }, (_, column) =>
    formulas.some((row) => row[column] !== ""),
  );
  if (!filledRows.includes(true)) return null;
  return {
    top: part.top + filledRows.indexOf(true),
    bottom: part.top + filledRows.lastIndexOf(true),
    left: part.left + filledColumns.indexOf(true),
    right: part.left + filledColumns.lastIndexOf(true),
  };
}

const sameZone = (a: Zone, b: Zone): boolean =>
  a.top === b.top && a.left === b.left && a.bottom === b.bottom && a.right === b.right;

/** The region around a range that is bounded by blank rows and columns, as Ctrl+* selects it. */
export function surroundingZone({ sheetId, zone }: SheetZone, { book }: HostContext): Zone {
  const used = book.usedZone(sheetId, true);
  if (!used) return zone;
  const formulas = book.readFormulas(sheetId, used);
  const filled = (row: number, column: number): boolean => {
    const value = formulas[row - used.top]?.[column - used.left];
    return value !== undefined && value !== "";
  };
  const anyInRow = (row: number, from: number, to: number): boolean => {
    for (let column = from; column <= to; column += 1) if (filled(row, column)) return true;
    return false;
  };
  const anyInColumn = (column: number, from: number, to: number): boolean => {
    for (let row = from; row <= to; row += 1) if (filled(row, column)) return true;
    return false;
  };
  let { top, left, bottom, right } = zone;
  for (let grown = true; grown;) {
    grown = false;
    const [first, last] = [Math.max(0, left - 1), right + 1];
    while (top > 0 && anyInRow(top - 1, first, last)) [top, grown] = [top - 1, true];
    while (bottom < used.bottom && anyInRow(bottom + 1, first, last)) [bottom, grown] = [bottom + 1, true];
    const [above, below] = [Math.max(0, top - 1), bottom + 1];
    while (left > 0 && anyInColumn(left - 1, above, below)) [left, grown] = [left - 1, true];
    while (right < used.right && anyInColumn(right + 1, above, below)) [right, grown] = [right + 1, true];
  }
  return { top, left, bottom, right };
}
