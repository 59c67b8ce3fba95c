import type { Cell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/** The one cell of a singular parameter. Errors: `shape` for a range of several cells. */
export function singleCell(parameter: string, raw: unknown): Cell {
  if (!Array.isArray(raw)) return toCell(raw);
  const { cells, rows, columns } = toGrid(raw);
  if (rows > 1 || columns > 1) {
    throw new DomainError("shape", { parameter, value: `${rows} × ${columns}`, expected: "one cell" });
  }
  return toCell(cells[0]?.[0]);
}
