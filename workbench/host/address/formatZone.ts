import { MAX_COLUMN, MAX_ROW, type Zone } from "../Zone";
import { columnName } from "./columnName";

/** A zone in Excel's A1 style: "B2", "A1:C9", whole columns "A:C", whole rows "2:5". */
export function formatZone(zone: Zone): string {
  const left = columnName(zone.left);
  const right = columnName(zone.right);
  if (zone.top === 0 && zone.bottom === MAX_ROW) return `${left}:${right}`;
  if (zone.left === 0 && zone.right === MAX_COLUMN) return `${zone.top + 1}:${zone.bottom + 1}`;
  const first = `${left}${zone.top + 1}`;
  const last = `${right}${zone.bottom + 1}`;
  return first === last ? first : `${first}:${last}`;
}
