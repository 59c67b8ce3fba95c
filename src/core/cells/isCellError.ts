import type { Cell, CellError } from "./Cell";

export function isCellError(cell: Cell): cell is CellError {
  return typeof cell === "object" && cell !== null;
}
