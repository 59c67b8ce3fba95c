import type { Cell } from "../cells/Cell";

/**
 * Index of the row that holds the headers, among the first rows of a sheet; null when none does.
 * Titles above a list (one merged cell) and blank rows are passed over. A header row has at least two cells, all
 * of them texts, no two alike, and is at least three quarters as wide as the widest of the rows after it; the
 * next row must not be blank.
 */
export function findHeaderRow(rows: readonly (readonly Cell[])[]): number | null {
  const filled = rows.map((row) => row.filter((cell) => cell !== null && cell !== ""));
  for (let index = 0; index < rows.length - 1; index++) {
    const cells = filled[index] ?? [];
    if (cells.length < 2 || (filled[index + 1]?.length ?? 0) === 0) continue;
    if (!cells.every((cell) => typeof cell === "string")) continue;
    if (new Set(cells.map((cell) => cell.trim().toLowerCase())).size < cells.length) continue;
    const widest = Math.max(...filled.slice(index + 1).map((row) => row.length));
    if (cells.length >= 0.75 * widest) return index;
  }
  return null;
}
