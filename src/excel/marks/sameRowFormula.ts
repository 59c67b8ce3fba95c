import { sameContent } from "../write/sameContent";
import type { Content } from "../write/Content";

/** Whether two cells of a column hold the same formula, each in its own row. */
export function sameRowFormula(one: Content, other: Content): boolean {
  if (typeof one !== "string" || typeof other !== "string") return false;
  return sameContent(withoutRows(one), withoutRows(other));
}

/** Relative rows differ from cell to cell; absolute ones ($5) do not. */
function withoutRows(formula: string): string {
  return formula.replace(/(\$?\b[A-Z]{1,3})\d+\b(?![\w(!'])/g, "$1#");
}
