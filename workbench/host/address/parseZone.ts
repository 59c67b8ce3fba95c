import { MAX_COLUMN, MAX_ROW, type Zone } from "../Zone";

const CELLS = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i;
const COLUMNS = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i;
const ROWS = /^\$?(\d{1,7}):\$?(\d{1,7})$/;

/** The zone of an A1 address without a sheet ("B2", "$A$1:C9", "A:C", "2:5"); null when it is none or off the sheet. */
export function parseZone(address: string): Zone | null {
  const text = address.trim();
  const cells = CELLS.exec(text);
  if (cells) {
    const column = columnIndex(cells[1] ?? "");
    const row = Number(cells[2]) - 1;
    const lastColumn = cells[3] === undefined ? column : columnIndex(cells[3]);
    const lastRow = cells[4] === undefined ? row : Number(cells[4]) - 1;
    return onSheet(row, column, lastRow, lastColumn);
  }
  const columns = COLUMNS.exec(text);
  if (columns) return onSheet(0, columnIndex(columns[1] ?? ""), MAX_ROW, columnIndex(columns[2] ?? ""));
  const rows = ROWS.exec(text);
  if (rows) return onSheet(Number(rows[1]) - 1, 0, Number(rows[2]) - 1, MAX_COLUMN);
  return null;
}

function columnIndex(letters: string): number {
  let index = 0;
  for (const letter of letters.toUpperCase()) index = index * 26 + letter.charCodeAt(0) - 64;
  return index - 1;
}

function onSheet(row: number, column: number, lastRow: number, lastColumn: number): Zone | null {
  const zone = {
    top: Math.min(row, lastRow),
    left: Math.min(column, lastColumn),
    bottom: Math.max(row, lastRow),
    right: Math.max(column, lastColumn),
  };
  return zone.top >= 0 && zone.left >= 0 && zone.bottom <= MAX_ROW && zone.right <= MAX_COLUMN ? zone : null;
}
