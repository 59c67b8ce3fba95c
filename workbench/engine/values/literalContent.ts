import { parseTyped } from "./parseTyped";

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
  if (first === "[" && /^\[.+\]\(.+\)$/.test(text)) return false;
  return parseTyped(text) === null;
}
