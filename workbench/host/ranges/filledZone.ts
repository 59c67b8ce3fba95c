import type { HostContext } from "../HostContext";
import type { SheetZone, Zone } from "../Zone";
import { intersect } from "./zoneMath";

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
