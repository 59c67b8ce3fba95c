import { columnIndex, columnLetters } from "../../core/cells/columnLetters";
import { sheetColumns, sheetRows, type Zone } from "./Zone";

export interface SheetAddress {
  /** "" when the address names no sheet. */
  readonly sheet: string;
  readonly zone: Zone;
}

const cells = /^([A-Z]{1,3})(\d+)(?::([A-Z]{1,3})(\d+))?$/i;
const wholeColumns = /^([A-Z]{1,3}):([A-Z]{1,3})$/i;
const wholeRows = /^(\d+):(\d+)$/;

/**
 * Reads "A1:C9", "$A$1", "'My sheet'!A1:C9", whole columns ("A:D") and whole rows ("3:90"); null when it is
 * something else.
 */
export function parseAddress(address: string): SheetAddress | null {
  const mark = address.lastIndexOf("!");
  const corners = cornersOf(address.slice(mark + 1).replaceAll("$", ""));
  if (corners === null) return null;
  const [left, top, right, bottom] = corners;
  const rows = [top, bottom].sort((a, b) => a - b) as [number, number];
  const columns = [columnIndex(left), columnIndex(right)].sort((a, b) => a - b) as [number, number];
  const quoted = address.slice(0, Math.max(0, mark));
  const sheet = quoted.startsWith("'") ? quoted.slice(1, -1).replaceAll("''", "'") : quoted;
  return {
    sheet,
    zone: {
      row: rows[0] - 1,
      column: columns[0],
      rows: rows[1] - rows[0] + 1,
      columns: columns[1] - columns[0] + 1,
    },
  };
}

function cornersOf(address: string): [left: string, top: number, right: string, bottom: number] | null {
  const [found, left = "", top = "", right = left, bottom = top] = cells.exec(address) ?? [];
  if (found !== undefined) return [left, Number(top), right, Number(bottom)];
  const [columns, first = "", last = ""] = wholeColumns.exec(address) ?? [];
  if (columns !== undefined) return [first, 1, last, sheetRows];
  const [rows, from, to] = wholeRows.exec(address) ?? [];
  return rows === undefined ? null : ["A", Number(from), columnLetters(sheetColumns - 1), Number(to)];
}

/** A sheet's name as it stands before an address in a formula: "'Tier summary'!". Always quoted. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** Where a range stands whose address was loaded; null for one that is not there. */
export function zoneOfRange(range: Excel.Range): Zone | null {
  return range.isNullObject ? null : (parseAddress(range.address)?.zone ?? null);
}
