import type { EvaluatedCell } from "@odoo/o-spreadsheet";

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
