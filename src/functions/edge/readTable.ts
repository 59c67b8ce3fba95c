import { type Cell, isCellError } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { toCell } from "./toCell";
import { toGrid } from "./toGrid";

/** The cells of a table parameter, all rows of one length. Errors: `errorCell` for the first error in it. */
export function readTable(parameter: string, raw: unknown): readonly (readonly Cell[])[] {
  const { cells, columns } = toGrid(raw);
  return cells.map((line, row) =>
    Array.from({ length: columns }, (_, column) => {
      const cell = toCell(line[column]);
      if (!isCellError(cell)) return cell;
      throw new DomainError("errorCell", { parameter, value: cell.error, row: row + 1, column: column + 1 });
    }),
  );
}
