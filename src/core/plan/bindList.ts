import type { PlanColumn } from "./PlanField";
import type { NowRow } from "./readTab";
import { type RowMark, rowMark } from "./rowMark";

/**
 * Which mark each row of a list carries now. A user may have sorted the list without its hidden column: then a row is
 * recognised by what we wrote in its identity columns. A row that he renamed keeps the mark beside it. A row whose mark
 * has moved elsewhere becomes a spare one when it is blank, else the user's (null).
 */
export function bindList(
  rows: readonly NowRow[],
  identity: readonly number[],
  identityColumns: readonly PlanColumn[],
): Map<NowRow, RowMark | null> {
  const bound = new Map<NowRow, RowMark | null>();
  const nowOf = (row: NowRow) => identity.map((index) => row.prints[index] ?? "").join("|");
  const wroteOf = ({ prints }: RowMark) =>
    identityColumns.map((column) => prints.get(column) ?? "").join("|");
  const blank = identity.map(() => "").join("|");

  const moved = new Map<string, RowMark[]>();
  for (const row of rows) {
    if (row.mark === null || !rowMark.isKeyed(row.mark.id)) continue;
    if (wroteOf(row.mark) === nowOf(row)) bound.set(row, row.mark);
    else moved.set(wroteOf(row.mark), [...(moved.get(wroteOf(row.mark)) ?? []), row.mark]);
  }
  const taken = new Set<RowMark>();
  for (const row of rows) {
    if (bound.has(row) || nowOf(row) === blank) continue;
    const mark = moved.get(nowOf(row))?.shift();
    if (mark === undefined) continue;
    bound.set(row, mark);
    taken.add(mark);
  }
  const freed: RowMark[] = [...bound].flatMap(([{ mark }]) =>
    mark && rowMark.isSpare(mark.id) ? [mark] : [],
  );
  for (const row of rows) {
    if (bound.has(row) || row.mark === null) continue;
    if (!taken.has(row.mark)) bound.set(row, row.mark);
    else bound.set(row, isEmptyRow(row) ? (freed.shift() ?? null) : null);
  }
  return bound;
}

/** Whether nothing stands in a row but its mark. */
export function isEmptyRow({ prints }: NowRow): boolean {
  return prints.every((print, index) => index === 0 || print === "");
}
