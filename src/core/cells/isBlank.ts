import type { Cell } from "./Cell";

export function isBlank(cell: Cell | undefined): cell is null | "" | undefined {
  return cell === null || cell === undefined || cell === "";
}
