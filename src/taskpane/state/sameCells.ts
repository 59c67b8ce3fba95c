import type { SourceTable } from "../../actions/sources/SourceTable";

function sameColumn(a: readonly unknown[], b: readonly unknown[]): boolean {
  return (
    a.length === b.length &&
    a.every((cell, row) => Object.is(cell, b[row]) || errorOf(cell) === errorOf(b[row]))
  );
}

/** Error cells are objects of their own on every read: their text decides. Distinct for everything else. */
function errorOf(cell: unknown): unknown {
  return typeof cell === "object" && cell !== null && "error" in cell ? cell.error : Symbol("no error");
}

/** Whether two readings of a list are the same in every cell and all else, so that a preview need not be computed again. */
export function sameCells(a: SourceTable, b: SourceTable): boolean {
  const { columns: columnsOfA, ...restOfA } = a;
  const { columns: columnsOfB, ...restOfB } = b;
  return (
    columnsOfA.length === columnsOfB.length &&
    columnsOfA.every((column, index) => sameColumn(column, columnsOfB[index] ?? [])) &&
    JSON.stringify(restOfA) === JSON.stringify(restOfB)
  );
}
