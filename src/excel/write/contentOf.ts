import { literal } from "../literal";
import type { Content } from "./Content";

/**
 * The content of a cell from its two readings. A text that only looks like a formula reads the same in both, so it
 * gets its apostrophe back; writing a formula's reading without this check would make text come alive.
 */
export function contentOf(formula: unknown, value: unknown): Content {
  if (typeof formula === "string" && formula.startsWith("=") && formula !== value) return formula;
  if (typeof value === "number" || typeof value === "boolean") return value;
  return typeof value === "string" ? (literal(value) ?? "") : "";
}
