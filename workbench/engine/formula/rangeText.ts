import type { Range, RangeStringOptions } from "@odoo/o-spreadsheet";
import type { CoreGetters } from "../EngineCell";

/** Names that look like a reference or a number need quotes in a formula. */
const needsQuotes = /^\d|^[a-z]{1,3}\d+$|^r\d*(c\d*)?$|^c\d*$|^(true|false)$/i;

/** A range as Excel writes it in a formula of the sheet: names quoted where they must be, apostrophes doubled. */
export function rangeText(
  getters: CoreGetters,
  range: Range,
  sheetId: string,
  options?: RangeStringOptions,
): string {
  const text = getters.getRangeString(range, sheetId, options);
  if (text === "#REF") return "#REF!";
  const name = getters.tryGetSheetName(range.sheetId) ?? "";
  if (!name.includes("'") && !needsQuotes.test(name)) return text;
  const prefix = [`'${name}'!`, `${name}!`].find((candidate) => text.startsWith(candidate));
  return prefix === undefined ? text : `'${name.replace(/'/g, "''")}'!${text.slice(prefix.length)}`;
}
