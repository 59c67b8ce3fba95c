import { isCellError, textOfCell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { DomainError } from "../../core/DomainError";
import { singleCell } from "./singleCell";

/** One number; the default, if there is one, when it was left out. Errors: `missing`, `notNumber`, `errorCell`. */
export function readNumber(parameter: string, raw: unknown, otherwise?: number): number {
  const cell = singleCell(parameter, raw);
  const number = numberFromCell(cell);
  if (typeof number === "number") return number;
  if (number === null) {
    if (otherwise !== undefined) return otherwise;
    throw new DomainError("missing", { parameter });
  }
  const code = isCellError(cell) ? "errorCell" : "notNumber";
  throw new DomainError(code, { parameter, value: textOfCell(cell) });
}
