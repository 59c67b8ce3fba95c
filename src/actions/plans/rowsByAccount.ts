import { isCellError } from "../../core/cells/isCellError";
import { textOfCell } from "../../core/cells/textOfCell";
import { planKey } from "../../core/plan/planKey";
import { inSlices } from "../inSlices";
import type { SourceTable } from "../types";

/** Data rows (from 0) of a list by account, of the accounts asked for only. Spellings differ in case, width and space. */
export async function rowsByAccount(
  table: SourceTable,
  column: number | null,
  keys: ReadonlySet<string>,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, readonly number[]>> {
  const names = table.columns[column ?? -1] ?? [];
  const rows = new Map<string, number[]>();
  await inSlices(
    table.rows,
    (row) => {
      const cell = names[row] ?? null;
      if (cell === null || cell === "" || isCellError(cell)) return;
      const key = planKey(textOfCell(cell));
      if (!keys.has(key)) return;
      const found = rows.get(key);
      if (found) found.push(row);
      else rows.set(key, [row]);
    },
    signal,
  );
  return rows;
}
