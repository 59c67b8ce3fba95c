import { isBlank } from "../../core/cells/Cell";
import { sheetPrefix } from "../../excel/address/parseAddress";
import { formatZone, sheetRows } from "../../excel/address/Zone";
import type { SourceTable } from "../sources/SourceTable";

/**
 * A condition that is true while no rows have come below those that live formulas read, `rows` of them in mapped columns
 * of the user's: in a plain range, which does not grow as a table does, or above the totals at its end. What stands
 * below, such as a total, still stands directly there. Null for a table, and for a list that ends with its sheet.
 */
export function nothingBelow(
  table: SourceTable,
  rows: number,
  mapping: Readonly<Record<string, number | null>>,
): string | null {
  const { ref, columns, firstRow, firstColumn, own } = table;
  const row = firstRow - 1;
  if (ref.kind === "table" || rows === 0 || row + rows >= sheetRows) return null;
  const ours = [own.tier, own.override, own.reason];
  const mapped = Object.values(mapping).flatMap((column) =>
    column === null || ours.includes(column) ? [] : [column],
  );
  const [first, last] = [Math.min(...mapped), Math.max(...mapped)];
  const column = firstColumn - 1 + first;
  const address = (zone: { row: number; rows: number; columns: number }): string =>
    sheetPrefix(table.sheet) + formatZone({ ...zone, column }, true);
  const read = address({ row, rows, columns: 1 });
  const below = address({ row: row + rows, rows: 1, columns: last - first + 1 });
  const adjoins = `MIN(ROW(${below}))=MIN(ROW(${read}))+ROWS(${read})`;
  const filled = columns.slice(first, last + 1).filter((cells) => !isBlank(cells[rows])).length;
  return `AND(SUMPRODUCT(--(IF(ISERROR(${below}),1,${below})<>""))=${filled},${adjoins})`;
}
