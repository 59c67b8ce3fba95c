import type { Cell } from "../cells/Cell";
import type { RowFacts, RowKind } from "./RowFacts";
import { hasColon } from "./noteWords";
import { isEmptyCell } from "./rowShapes";

/** Texts in a column of numbers that stand for a value nobody knows. */
const missingValue =
  /^(?:n\.?\/?a\.?|tb[dac]|none|null|nil|unknown|open|pending|待定|无|暂无|未知|keine?|offen)$/i;

/**
 * A second list below the first: after a blank row a row of other texts, one of them in a column of numbers, with a
 * number below it. Its rows to the end, from its headers on; null when there is none.
 */
export function findSecondList(
  list: RowFacts,
  kinds: readonly (RowKind | null)[],
): { readonly rows: readonly number[]; readonly headers: readonly string[] } | null {
  const numbers = list.columns.map((cells, column) => list.amounts.get(column) ?? cells);
  const columnHoldsNumbers = list.columns.map((cells, column) => {
    const first = cells.findIndex((cell) => !isEmptyCell(cell));
    return typeof numbers[column]?.[first] === "number";
  });
  for (let row = 1; row + 1 < kinds.length; row++) {
    if (kinds[row - 1] !== "blank" || kinds[row] !== null) continue;
    const cells = list.columns.map((column) => column[row] ?? null);
    const headers = cells.filter((cell) => !isEmptyCell(cell));
    if (headers.length < 2 || !headers.every(isHeaderText)) continue;
    const isHeader = cells.some(
      (cell, column) =>
        columnHoldsNumbers[column] === true &&
        !isEmptyCell(cell) &&
        typeof numbers[column]?.[row + 1] === "number",
    );
    if (!isHeader) continue;
    const rows = [...kinds.keys()].slice(row).filter((below) => kinds[below] === null);
    return { rows, headers };
  }
  return null;
}

function isHeaderText(cell: Cell): cell is string {
  return (
    typeof cell === "string" &&
    /\p{L}/u.test(cell) &&
    !/\d{3}/.test(cell) &&
    !hasColon(cell) &&
    !missingValue.test(cell.trim())
  );
}
