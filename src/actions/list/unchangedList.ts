import { addMoney } from "../../core/decimal/addMoney";
import type { SourceTable } from "../sources/SourceTable";
import { columnReference } from "./columnReference";

/**
 * A condition that is true while columns of a list are as they are now: the numbers of each add up to the same, and its
 * texts have the same lengths in the same rows. Null for no columns. Two texts of one length that change places, or one
 * that is replaced by another of its length, are not seen.
 */
export function unchangedList(table: SourceTable, columns: readonly number[]): string | null {
  const rows = table.liveRows ?? table.rows;
  const conditions = columns.flatMap((column) => {
    const cells = (table.columns[column] ?? []).slice(0, rows);
    const reference = columnReference(table, column);
    const numbers = cells.filter((cell) => typeof cell === "number");
    const lengths = cells.reduce<number>(
      (sum, cell, row) => (typeof cell === "string" ? sum + cell.length * (row + 1) : sum),
      0,
    );
    return [
      `ROUND(SUM(${reference})-${addMoney(numbers)},2)=0`,
      `SUMPRODUCT(ISTEXT(${reference})*LEN(${reference})*(ROW(${reference})-MIN(ROW(${reference}))+1))=${lengths}`,
    ];
  });
  return conditions.length === 0 ? null : `AND(${conditions.join(",")})`;
}
