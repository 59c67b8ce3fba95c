import { links } from "@odoo/o-spreadsheet";
import type { CellInput, EngineCell } from "../EngineCell";
import { parseTyped } from "../values/parseTyped";

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
  if (content.startsWith("[") && links.isMarkdownLink(content)) return { link: content };
  return { typed: content };
}

/**
 * The cell content that stands for exactly this text: a leading apostrophe is added when the text alone would be read
 * as something else (a formula, number, date, boolean, error or markdown link).
 */
export function literalContent(text: string): string {
  return isPlain(text) ? text : `'${text}`;
}

function isPlain(text: string): boolean {
  if (text === "") return false;
  const first = text[0]!;
  if (first === "'" || first === "=" || first === "+" || first === "-" || first === "@") return false;
  if (first === "[" && links.isMarkdownLink(text)) return false;
  return parseTyped(text) === null;
}

/** Without new content a cell keeps its value, whatever its format becomes: undefined stands for a kept formula. */
export function keptInput(before: EngineCell | undefined): CellInput | null | undefined {
  if (!before || (!before.isFormula && before.content === "")) return null;
  if (before.isFormula) return undefined;
  if (/^\[.+\]\(.+\)$/.test(before.content)) return { link: before.content };
  return before.parsedValue === null ? null : { value: before.parsedValue };
}
