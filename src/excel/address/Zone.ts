import { columnLetters } from "../../core/cells/columnLetters";

/** A rectangle of cells; row and column are counted from 0. */
export interface Zone {
  readonly row: number;
  readonly column: number;
  readonly rows: number;
  readonly columns: number;
}

/** Rows and columns of a sheet. */
export const sheetRows = 1_048_576;
export const sheetColumns = 16_384;

/** Whole columns or whole rows of a sheet. */
export function isWholeLines({ rows, columns }: Zone): boolean {
  return rows === sheetRows || columns === sheetColumns;
}

/** Whether a cell lies in a zone; both counted from 0. */
export function zoneHas(zone: Zone, row: number, column: number): boolean {
  return (
    row >= zone.row &&
    row < zone.row + zone.rows &&
    column >= zone.column &&
    column < zone.column + zone.columns
  );
}

/** A zone that is counted from a cell, as the sheet counts it. */
export function zoneFrom(anchor: Pick<Zone, "row" | "column">, zone: Zone): Zone {
  return { ...zone, row: zone.row + anchor.row, column: zone.column + anchor.column };
}

/** A zone as an A1 address without a sheet: "B2" or "B2:D9"; with `absolute`, "$B$2:$D$9". */
export function formatZone(zone: Zone, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const cell = (row: number, column: number) => `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
  const first = cell(zone.row, zone.column);
  return zone.rows === 1 && zone.columns === 1
    ? first
    : `${first}:${cell(zone.row + zone.rows - 1, zone.column + zone.columns - 1)}`;
}
