import { columnIndex } from "../../core/cells/columnLetters";
import type { Zone } from "./Zone";

export interface SheetAddress {
  /** "" when the address names no sheet. */
  readonly sheet: string;
  readonly zone: Zone;
}

const cells = /^\$?([A-Z]{1,3})\$?(\d+)(?::\$?([A-Z]{1,3})\$?(\d+))?$/i;

/** Reads "A1:C9", "$A$1" or "'My sheet'!A1:C9"; null when it is something else, such as a whole column. */
export function parseAddress(address: string): SheetAddress | null {
  const mark = address.lastIndexOf("!");
  const match = cells.exec(address.slice(mark + 1));
  if (match === null) return null;
  const [, left = "", top = "", right = left, bottom = top] = match;
  const rows = [Number(top), Number(bottom)].sort((a, b) => a - b) as [number, number];
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

/** A sheet's name as it stands before an address in a formula: "'Tier summary'!". Always quoted. */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** Where a range stands whose address was loaded; null for one that is not there. */
export function zoneOfRange(range: Excel.Range): Zone | null {
  return range.isNullObject ? null : (parseAddress(range.address)?.zone ?? null);
}
