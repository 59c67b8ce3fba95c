import { isCellError, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { badCell } from "./badCell";
import type { CellFailure } from "./CellFailure";
import { longestText } from "./longestText";
import { toCell } from "./toCell";
import type { Grid } from "./readNumbers";
import { toGrid } from "./toGrid";

/** Row by row; "" marks a blank and a cell with an error. */
export interface LabelGrid extends Grid {
  readonly labels: readonly string[];
}

/** The texts of a plural parameter, each error cell an error of its own. */
export function readLabels(parameter: string, raw: unknown): LabelGrid {
  const { cells, rows, columns } = toGrid(raw);
  const labels = new Array<string>(rows * columns).fill("");
  const errors = new Map<number, CellFailure>();
  for (let row = 0; row < cells.length; row++) {
    const line = cells[row] as readonly unknown[];
    for (let column = 0; column < line.length; column++) {
      const raw = line[column];
      const cell = typeof raw === "string" ? raw : toCell(raw);
      const index = row * columns + column;
      if (typeof cell === "string" && cell.length <= longestText) labels[index] = cell;
      else if (typeof cell === "string" || isCellError(cell)) {
        const error = typeof cell === "string" ? { error: "#VALUE!" } : cell;
        errors.set(index, badCell(parameter, error, index));
      } else labels[index] = textOfCell(cell);
    }
  }
  return { labels, rows, columns, errors };
}

/** As readLabels, for totals: the first error cell fails the whole. */
export function readAllLabels(parameter: string, raw: unknown): LabelGrid {
  const grid = readLabels(parameter, raw);
  for (const [index, error] of grid.errors) {
    throw new DomainError("errorCell", { parameter, value: error.code, item: index + 1 });
  }
  return grid;
}
