import { cellFailure, isCellFailure } from "./CellFailure";
import { longestText } from "./longestText";
import { settledTables } from "./settledTables";

/**
 * The one normaliser that every result passes: a rectangular grid of at least one cell, or one cell; numbers finite
 * and never −0; no null, undefined, date, big integer or text that a cell cannot hold.
 */
export function settle(result: unknown): unknown {
  if (!Array.isArray(result)) {
    const cell = settleCell(result);
    if (isCellFailure(cell)) throw cell;
    return cell;
  }
  if (settledTables.has(result as unknown[][])) return result;
  const rows = result.length === 0 ? [[""]] : (result as unknown[]).map(toRow);
  const columns = rows.reduce<number>((widest, row) => Math.max(widest, row.length), 1);
  for (const row of rows) {
    while (row.length < columns) row.push("");
    for (let column = 0; column < columns; column++) {
      const cell = row[column];
      if (!isSettled(cell)) row[column] = settleCell(cell);
    }
  }
  return rows;
}

function isSettled(cell: unknown): boolean {
  if (typeof cell === "number") return cell - cell === 0 && (cell !== 0 || !Object.is(cell, -0));
  return typeof cell === "string" && cell.length <= longestText;
}

function settleCell(cell: unknown): unknown {
  switch (typeof cell) {
    case "number":
      return Number.isFinite(cell) ? cell + 0 : cellFailure("#NUM!");
    case "string":
      return cell.length > longestText
        ? cellFailure("#VALUE!", `The text is longer than ${longestText} characters.`)
        : cell;
    case "boolean":
      return cell;
    case "undefined":
      return "";
    default:
      if (cell === null) return "";
      return isCellFailure(cell) ? cell : cellFailure("#VALUE!", "This is no cell value.");
  }
}

function toRow(row: unknown): unknown[] {
  return Array.isArray(row) ? (row as unknown[]) : [row];
}
