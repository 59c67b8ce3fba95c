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
    ...{ row: body.row + rows.first, rows: Math.max(1, rows.count) },
    ...{ column: body.column + column, columns: 1 },
  };
  return sheetPrefix(sheet) + formatZone(zone, true);
}

/** A column whose cells are to hold what another cell, or a text in quotation marks, holds. */
interface Condition {
  readonly column: string;
  readonly cell: string;
  /** What it holds as things stand. */
  readonly text: string | number;
}

/** The sum of a column where all conditions hold. SUMIFS reads signs such as * in a text: those are compared as they are. */
export function sumWhere(column: string, conditions: readonly Condition[]): string {
  const hasSigns = conditions.some(({ text }) => typeof text === "string" && /[*?~<>=]/.test(text));
  if (!hasSigns) return `SUMIFS(${column},${conditions.map((one) => `${one.column},${one.cell}`).join(",")})`;
  const factors = conditions.map((one) => `(${one.column}=${one.cell})`);
  return `SUMPRODUCT(${[...factors, column].join("*")})`;
}
