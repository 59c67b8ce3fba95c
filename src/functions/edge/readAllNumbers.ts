import { isCellError, textOfCell } from "../../core/cells/Cell";
import { DomainError } from "../../core/DomainError";
import type { NumberGrid } from "./readNumbers";
import { scanNumbers } from "./scanNumbers";

/** The numbers of a parameter that is totalled or ranked: the first bad cell fails the whole. */
export function readAllNumbers(parameter: string, raw: unknown): NumberGrid {
  const scanned = scanNumbers(raw, (cell, index) => {
    const code = isCellError(cell) ? "errorCell" : "notNumber";
    throw new DomainError(code, { parameter, value: textOfCell(cell), item: index + 1 });
  });
  return { ...scanned, errors: new Map() };
}
