import type { Zone } from "./Zone";

/** Whether a cell lies in a zone; both counted from 0. */
export function zoneHas(zone: Zone, row: number, column: number): boolean {
  return (
    row >= zone.row &&
    row < zone.row + zone.rows &&
    column >= zone.column &&
    column < zone.column + zone.columns
  );
}
