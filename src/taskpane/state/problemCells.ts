import type { CellPlace } from "../../actions/list/messages";
import type { DataProblem } from "../../core/quality/columnProblems";
import type { SourceTable } from "../../actions/sources/SourceTable";
import { columnLetter } from "../format/columnLetter";

export interface ProblemCell extends CellPlace {
  /** Row of the sheet, from 1. */
  readonly row: number;
}

/** The cells of a problem as places of the sheet; of duplicates, group after group. */
export function problemCells(problem: DataProblem, table: SourceTable): readonly ProblemCell[] {
  const rows = problem.groups?.flatMap((group) => group.rows) ?? problem.rows;
  const letter = columnLetter(table.firstColumn + problem.column);
  return rows.map((index) => {
    const row = table.firstRow + index;
    return { sheet: table.sheet, address: `${letter}${row}`, row };
  });
}
