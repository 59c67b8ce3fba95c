import { sheetPrefix } from "../../../excel/address/parseAddress";
import { formatZone } from "../../../excel/address/Zone";
import type { TablePlace } from "./LedgerSheets";

/** A column of another sheet's table, or of some of its rows, as formulas name it. */
export function columnOf(
  { sheet, body }: TablePlace,
  column: number,
  rows = { first: 0, count: body.rows },
): string {
  const zone = {
    row: body.row + rows.first,
    rows: Math.max(1, rows.count),
    column: body.column + column,
    columns: 1,
  };
  return sheetPrefix(sheet) + formatZone(zone, true);
}

/** A condition of SUMIFS that a cell's text is met by as it stands: Excel reads signs in it, such as * and ?. */
export function isText(text: string, cell: string): string {
  return /[*?~<>=]/.test(text)
    ? `"="&SUBSTITUTE(SUBSTITUTE(SUBSTITUTE(${cell},"~","~~"),"*","~*"),"?","~?")`
    : cell;
}
