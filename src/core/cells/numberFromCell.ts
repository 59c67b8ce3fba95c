import type { Cell } from "./Cell";
import { isBlank } from "./isBlank";
import { parseNumber } from "./parseNumber";

/** The number in a cell: null for a blank, "bad" for an error, a boolean or a text that is no number. */
export function numberFromCell(cell: Cell | undefined): number | null | "bad" {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : "bad";
  if (isBlank(cell)) return null;
  if (typeof cell === "string") return parseNumber(cell) ?? "bad";
  return "bad";
}
