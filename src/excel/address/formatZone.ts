import { columnLetters } from "./columnLetters";
import type { Zone } from "./Zone";

/** A zone as an A1 address without a sheet: "B2" or "B2:D9"; with `absolute`, "$B$2:$D$9". */
export function formatZone(zone: Zone, absolute = false): string {
  const dollar = absolute ? "$" : "";
  const cell = (row: number, column: number) => `${dollar}${columnLetters(column)}${dollar}${row + 1}`;
  const first = cell(zone.row, zone.column);
  return zone.rows === 1 && zone.columns === 1
    ? first
    : `${first}:${cell(zone.row + zone.rows - 1, zone.column + zone.columns - 1)}`;
}
