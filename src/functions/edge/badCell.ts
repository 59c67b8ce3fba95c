import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { errorMessages } from "../errorMessages";
import { type CellFailure, cellFailure } from "./CellFailure";

/** What a cell that is no number becomes in its own place: an error cell stays that error, any other is #VALUE!. */
export function badCell(parameter: string, cell: Cell, index: number): CellFailure {
  const details = { parameter, value: textOfCell(cell), item: index + 1 };
  return isCellError(cell)
    ? cellFailure(cell.error, errorMessages.errorCell(details))
    : cellFailure("#VALUE!", errorMessages.notNumber(details));
}
