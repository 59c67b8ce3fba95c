import { links } from "@odoo/o-spreadsheet";
import type { Cell, EvaluatedCell, FunctionResultObject, LiteralCell } from "@odoo/o-spreadsheet";

/** Texts that the engine would take for something else: what a cell was told to keep, and links that nobody made. */

export function isLiteralText(cell: Cell): cell is LiteralCell & { parsedValue: string } {
  if (cell.isFormula || typeof cell.parsedValue !== "string") return false;
  return cell.content.startsWith("'") || cell.format === "@";
}

/** "[label](url)" as the result of a formula. */
export function isBracketText({ value }: FunctionResultObject): boolean {
  return typeof value === "string" && value.startsWith("[") && links.isMarkdownLink(value);
}

/** The same calculated cell holding plain text, without the link or error that the engine saw in it. */
export function asTextCell(evaluated: EvaluatedCell, value: string): EvaluatedCell {
  const text = {
    ...evaluated,
    type: "text" as const,
    value,
    formattedValue: value,
    defaultAlign: "left" as const,
  };
  delete (text as { link?: unknown }).link;
  return text as unknown as EvaluatedCell;
}
