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

/** Reads "A1" or "A1:B2", `$` allowed; null for anything else. */
export function parseZone(text: string): FileZone | null {
  const match = /^\$?([A-Z]{1,3})\$?(\d{1,7})(?::\$?([A-Z]{1,3})\$?(\d{1,7}))?$/i.exec(text.trim());
  if (!match) return null;
  const left = columnIndex(match[1]!);
  const top = Number(match[2]) - 1;
  return {
    left,
    top,
    right: match[3] ? columnIndex(match[3]) : left,
    bottom: match[4] ? Number(match[4]) - 1 : top,
  };
}

/** 0 for "A". */
export function columnIndex(letters: string): number {
  let index = 0;
  for (let at = 0; at < letters.length; at += 1) index = index * 26 + (letters.charCodeAt(at) & 31);
  return index - 1;
}
