import { helpers, links } from "@odoo/o-spreadsheet";
import type {
  Cell,
  CellPosition,
  EvaluatedCell,
  FunctionResultObject,
  LiteralCell,
  Locale,
} from "@odoo/o-spreadsheet";

/**
 * Texts and numbers that the engine would take for something else: what a cell was told to keep, links that nobody
 * made, formats that only the arguments of a formula have.
 */

export function isLiteralText(cell: Cell): cell is LiteralCell & { parsedValue: string } {
  if (cell.isFormula || typeof cell.parsedValue !== "string") return false;
  return cell.content.startsWith("'") || cell.format === "@";
}

/** "[label](url)" as the result of a formula. */
function isBracketText({ value }: FunctionResultObject): boolean {
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

/** The format of a formula's cell when it is said, not only by the want of one. */
export const generalFormat = "General";

/** A difference of dates is a number of days where the cell says so, not a date. */
export function asGeneral(cell: Cell, evaluated: EvaluatedCell, locale: Locale): EvaluatedCell {
  const isGeneral = (cell as { excelFormat?: string }).excelFormat === generalFormat;
  if (!isGeneral || evaluated.format === undefined || typeof evaluated.value !== "number") return evaluated;
  const formattedValue = helpers.formatValue(evaluated.value, { locale });
  return { ...evaluated, format: undefined, formattedValue } as unknown as EvaluatedCell;
}

interface SpilledCells {
  get(position: CellPosition): EvaluatedCell | undefined;
  set(position: CellPosition, cell: EvaluatedCell): void;
}

/** Text such as "[a](b)" in a formula's result is text, unless HYPERLINK made it; so it is in the cells it spills on. */
export function keepBracketTexts(
  position: CellPosition,
  cell: Cell,
  evaluated: EvaluatedCell,
  result: FunctionResultObject | FunctionResultObject[][],
  cells: SpilledCells,
): EvaluatedCell {
  if (cell.isFormula && cell.compiledFormula.usesSymbol("HYPERLINK")) return evaluated;
  if (!Array.isArray(result))
    return isBracketText(result) ? asTextCell(evaluated, result.value as string) : evaluated;
  result.forEach((column, c) =>
    column.forEach((item, r) => {
      if (!isBracketText(item) || (c === 0 && r === 0)) return;
      const target = { sheetId: position.sheetId, col: position.col + c, row: position.row + r };
      const spilled = cells.get(target);
      if (spilled?.link) cells.set(target, asTextCell(spilled, item.value as string));
    }),
  );
  const first = result[0]?.[0];
  return first && isBracketText(first) ? asTextCell(evaluated, first.value as string) : evaluated;
}
