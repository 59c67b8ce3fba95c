import { DomainError } from "../../core/DomainError";
import { errorKinds, errorMessages } from "../errorMessages";
import { type CellFailure, cellFailure, isCellFailure } from "./CellFailure";

/** What Excel is to show for anything that was thrown. */
export function toCellError(thrown: unknown): CellFailure {
  if (isCellFailure(thrown)) return thrown;
  if (thrown instanceof DomainError) {
    return cellFailure(errorKinds[thrown.code], errorMessages[thrown.code](thrown.details));
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return cellFailure("#VALUE!", `This could not be computed: ${reason}`);
}
