import type { CellInput } from "../EngineCell";

/**
 * Tells what content written into a cell means: "" empties it, a leading apostrophe or a text format keeps the rest as
 * text, "=" starts a formula, `[label](url)` typed in the grid is a link, anything else is read as typing.
 */
export function readInput(
  content: string | number | boolean,
  engineFormat: string | undefined,
): CellInput | null {
  if (typeof content !== "string") return { value: content };
  if (content === "") return null;
  if (content.startsWith("'")) return { value: content.slice(1) };
  if (engineFormat?.includes("@") && !/[0#]/.test(engineFormat)) return { value: content };
  if (content.startsWith("=") && content.length > 1) return { formula: content };
  if (content.startsWith("[") && /^\[.+\]\(.+\)$/.test(content)) return { link: content };
  return { typed: content };
}
