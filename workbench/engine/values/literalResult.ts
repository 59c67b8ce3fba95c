import {
  helpers,
  type CellPosition,
  type EvaluatedCell,
  type LiteralCell,
  type Locale,
} from "@odoo/o-spreadsheet";
import { isDateFormat } from "./isDateFormat";
import { isLiteralText } from "./textCells";

/** Texts that the engine reads as links or errors. */
const readByEngine = /^(?:\[|#|https?:)/i;

/**
 * What a cell without a formula shows, formatted when it is looked at; null for what the engine has to read: links,
 * errors, numbers in cells for texts.
 */
export function literalResult(
  cell: LiteralCell,
  position: CellPosition,
  locale: Locale,
): EvaluatedCell | null {
  const { format, parsedValue: value } = cell;
  if (value === null)
    return shown({
      value,
      format,
      formattedValue: "",
      type: "empty",
      isAutoSummable: true,
      defaultAlign: "left",
    });
  const place = { position, origin: position };
  if (typeof value === "string") {
    const isText = isLiteralText(cell);
    if (!isText && readByEngine.test(value)) return null;
    const formattedValue =
      isText || format === undefined ? value : helpers.formatValue(value, { format, locale });
    return shown({
      value,
      format,
      formattedValue,
      ...place,
      type: "text",
      isAutoSummable: true,
      defaultAlign: "left",
    });
  }
  if (format === "@") return null;
  const isNumber = typeof value === "number";
  return shown({
    value: isNumber ? value || 0 : value,
    format,
    ...place,
    get formattedValue() {
      return helpers.formatValue(value, format === undefined ? { locale } : { format, locale });
    },
    type: isNumber ? "number" : "boolean",
    isAutoSummable: isNumber && !isDateFormat(format ?? ""),
    defaultAlign: isNumber ? "right" : "center",
  });
}

function shown(cell: object): EvaluatedCell {
  return cell as EvaluatedCell;
}
