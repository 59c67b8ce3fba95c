import { type Cell, isCellError, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import { errorKinds, errorMessages } from "../errorMessages";

/** A CustomFunctions.Error, which at run time is an Error with the text of an Excel error as its code. */
export type CellFailure = Error & { readonly code: string };

/** The errors that Excel lets a function return, and those that it may hand over and that are passed on. */
export function cellFailure(code: string, message = ""): CellFailure {
  const failure: unknown = new CustomFunctions.Error(code as never, message);
  return failure as CellFailure;
}

export function isCellFailure(value: unknown): value is CellFailure {
  return value instanceof CustomFunctions.Error;
}

/** What a cell that is no number becomes in its own place: an error cell stays that error, any other is #VALUE!. */
export function badCell(parameter: string, cell: Cell, index: number): CellFailure {
  const details = { parameter, value: textOfCell(cell), item: index + 1 };
  return isCellError(cell)
    ? cellFailure(cell.error, errorMessages.errorCell(details))
    : cellFailure("#VALUE!", errorMessages.notNumber(details));
}

/** What Excel is to show for anything that was thrown. */
export function toCellError(thrown: unknown): CellFailure {
  if (isCellFailure(thrown)) return thrown;
  if (thrown instanceof DomainError) {
    return cellFailure(errorKinds[thrown.code], errorMessages[thrown.code](thrown.details));
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return cellFailure("#VALUE!", `This could not be computed: ${reason}`);
}
