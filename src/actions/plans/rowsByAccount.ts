import { isCellError } from "../../core/cells/isCellError";
import { textOfCell } from "../../core/cells/textOfCell";
import { planKey } from "../../core/plan/planKey";
import { inSlices } from "../list/inSlices";
import type { SourceTable } from "../sources/SourceTable";

export interface AccountRows {
  /** Data rows (from 0) by account, of the accounts asked for only. */
  readonly rows: ReadonlyMap<string, readonly number[]>;
  /** Rows whose account is on no line of the list of accounts, and the first such name. */
  readonly strangers: { readonly count: number; readonly example: string };
}

/** The rows of a list by account. Spellings may differ in case, width and space. */
export async function rowsByAccount(
  table: SourceTable,
  column: number | null,
  keys: ReadonlySet<string>,
  accounts: ReadonlyMap<string, unknown>,
  signal?: AbortSignal,
): Promise<AccountRows> {
  const names = table.columns[column ?? -1] ?? [];
  const rows = new Map<string, number[]>();
  const strangers = { count: 0, example: "" };
  await inSlices(
    table.rows,
    (row) => {
      const cell = names[row] ?? null;
      if (cell === null || cell === "" || isCellError(cell)) return;
      const key = planKey(textOfCell(cell));
      if (!accounts.has(key) && strangers.count++ === 0) strangers.example = textOfCell(cell).trim();
      if (!keys.has(key)) return;
      const found = rows.get(key);
      if (found) found.push(row);
      else rows.set(key, [row]);
    },
    signal,
  );
  return { rows, strangers };
}
