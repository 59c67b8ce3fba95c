import type { CellPosition, Style } from "@odoo/o-spreadsheet";
import type { CoreGetters, CellInput, EngineCell } from "../EngineCell";
import { compileFormula, type StructuredResolver } from "../formula/compileFormula";
import { literalContent } from "./cellContent";
import { parseTyped } from "../values/parseTyped";
import { toEngineFormat } from "../values/toEngineFormat";

/**
 * Makes the engine's cell for an input. `format` is the Excel format code; typed numbers, percents and dates bring
 * their own when the cell has none.
 */
export function buildCell(
  id: number,
  input: CellInput | null,
  style: Style | undefined,
  format: string | undefined,
  position: CellPosition,
  getters: CoreGetters,
  resolve: StructuredResolver,
): EngineCell {
  const look = { id, style, format: toEngineFormat(format), excelFormat: format };
  if (input === null) return { ...look, isFormula: false, content: "", parsedValue: null };
  if ("formula" in input) {
    const compiledFormula = compileFormula(input.formula, position, getters, resolve, input);
    return { ...look, isFormula: true, compiledFormula };
  }
  if ("link" in input) return { ...look, isFormula: false, content: input.link, parsedValue: input.link };
  // An error is one also where the format is that of texts.
  if ("value" in input)
    return literal(input.error ? { ...look, format: undefined } : look, input.value, input.error);
  const typed = parseTyped(input.typed);
  if (typed) {
    const code = format ?? typed.format;
    return literal({ ...look, format: toEngineFormat(code), excelFormat: code }, typed.value, typed.error);
  }
  return signedText(look, input.typed, position, getters, resolve);
}

type Look = Pick<EngineCell, "id" | "style" | "format" | "excelFormat">;

/** Written out field by field: workbooks hold hundreds of thousands of these. */
function literal(look: Look, value: number | boolean | string, error?: true): EngineCell {
  const { id, style, format, excelFormat } = look;
  const content =
    typeof value === "string"
      ? error || format === "@"
        ? value
        : literalContent(value)
      : typeof value === "number"
        ? String(value)
        : value
          ? "TRUE"
          : "FALSE";
  return { id, content, style, format, excelFormat, isFormula: false, parsedValue: value };
}

/** Typed text that begins with + or - is a formula in Excel when it can be read as one. */
function signedText(
  look: Look,
  text: string,
  position: CellPosition,
  getters: CoreGetters,
  resolve: StructuredResolver,
): EngineCell {
  if (/^[+-]/.test(text)) {
    const compiledFormula = compileFormula(`=${text}`, position, getters, resolve);
    if (!compiledFormula.isBadExpression) return { ...look, isFormula: true, compiledFormula };
  }
  return literal(look, text);
}
