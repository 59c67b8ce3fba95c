import { foldWidth } from "../../core/cells/labelKey";
import { parseNumber } from "../../core/cells/parseNumber";

const shortened = /^(?<number>.*\d)\s?(?<unit>[km])(?<behind>\D*)$/i;

/**
 * What a person types as a number, read as a cell is read ("5,000,000", "¥90,000", "12.5%", "300万", full-width digits),
 * and "250k" and "5m" besides; a per cent is a fraction. Null for anything else, blank included.
 */
export function parseAmount(text: string): number | null {
  const asCell = parseNumber(text);
  if (asCell !== null) return asCell;
  const { number = "", unit = "", behind = "" } = shortened.exec(foldWidth(text).trim())?.groups ?? {};
  const value = parseNumber(`${number}e${unit.toLowerCase() === "k" ? 3 : 6}${behind}`);
  return unit === "" || /e/i.test(number) ? null : value;
}
