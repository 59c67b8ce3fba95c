import { DomainError } from "../../core/DomainError";
import type { CellFailure } from "./CellFailure";
import { type NumberGrid, readNumbers } from "./readNumbers";

/** The numbers of a parameter that is totalled or ranked: the first bad cell fails the whole. */
export function readAllNumbers(parameter: string, raw: unknown): NumberGrid {
  const grid = readNumbers(parameter, raw);
  if (grid.errors.size > 0) throwFirst(parameter, grid);
  return grid;
}

function throwFirst(parameter: string, grid: NumberGrid): never {
  const first = grid.errors.entries().next().value;
  const [index, error] = first as [number, CellFailure];
  if (error.message) throw error;
  throw new DomainError("errorCell", { parameter, value: error.code, item: index + 1 });
}
