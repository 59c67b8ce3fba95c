import { isCellError } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { longestText } from "./longestText";
import type { Grid } from "./readNumbers";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/** Row by row; "" marks a blank. */
export interface CellGrid extends Omit<Grid, "errors"> {
  readonly cells: readonly (string | number | boolean)[];
}

/**
 * The cells of a plural parameter that go back as they came: a customer number stays a number, a text a text. The
 * first error cell fails the whole, and so does a text that no cell can hold.
 */
export function readAllCells(parameter: string, raw: unknown): CellGrid {
  const grid = toGrid(raw);
  const { rows, columns } = grid;
  const cells = new Array<string | number | boolean>(rows * columns).fill("");
  for (let row = 0; row < grid.cells.length; row++) {
    const line = grid.cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const cell = toCell(line[column]);
      if (cell === null) continue;
      const index = row * columns + column;
      if (isCellError(cell))
        throw new DomainError("errorCell", { parameter, value: cell.error, item: index + 1 });
      if (typeof cell === "string" && cell.length > longestText)
        throw new DomainError("errorCell", { parameter, value: "#VALUE!", item: index + 1 });
      cells[index] = cell;
    }
  }
  return { cells, rows, columns };
}
