/** A rectangle of cells, 0-based, both ends included. */
export interface FileZone {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** The size of Excel's sheets. */
export const rowLimit = 1_048_576;
export const columnLimit = 16_384;

/** "A" for 0, "AA" for 26. */
export function columnLetters(column: number): string {
  let text = "";
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    text = String.fromCharCode(65 + ((rest - 1) % 26)) + text;
  }
  return text;
}

/** "B3" for row 2, column 1. */
export function cellName(row: number, column: number): string {
  return `${columnLetters(column)}${row + 1}`;
}

/** "A1:B2", or "A1" for one cell. */
export function zoneName(zone: FileZone): string {
  const first = cellName(zone.top, zone.left);
  const last = cellName(zone.bottom, zone.right);
  return first === last ? first : `${first}:${last}`;
}

const zonePattern = /^\$?([A-Z]{1,3})?\$?(\d{1,7})?(?::\$?([A-Z]{1,3})?\$?(\d{1,7})?)?$/i;

/** Reads "A1", "A1:B2", "A:B" or "1:2", `$` allowed; null for anything else, and for what is not on a sheet. */
export function parseZone(text: string): FileZone | null {
  const [whole, column, row, toColumn, toRow] = zonePattern.exec(text.trim()) ?? [];
  if (whole === undefined || (column === undefined && row === undefined)) return null;
  const isRange = whole.includes(":");
  const isCell = column !== undefined && row !== undefined;
  if (isRange ? (column === undefined) !== (toColumn === undefined) : !isCell) return null;
  if (isRange && (row === undefined) !== (toRow === undefined)) return null;
  const columns = column === undefined ? [0, columnLimit - 1] : [column, toColumn ?? column].map(columnIndex);
  const rows =
    row === undefined ? [0, rowLimit - 1] : [row, toRow ?? row].map((number) => Number(number) - 1);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const [left, right] = [Math.min(...columns), Math.max(...columns)];
  return top < 0 || bottom >= rowLimit || right >= columnLimit ? null : { top, left, bottom, right };
}

/** 0 for "A". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + (letters.charCodeAt(at) & 31);
  return index - 1;
}
