import { isBlank, isCellError, textOfCell, type Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { planKey } from "../../core/plan/planKey";
import { inSlices } from "../list/inSlices";
import { manualColumns, manualTier } from "../sources/manualTier";
import type { PlanSource } from "./types";
import type { SourceTable } from "../sources/SourceTable";

export interface AccountEntry {
  readonly key: string;
  readonly name: string;
  /** Data rows, from 0; several when the list has the account more than once. */
  readonly rows: readonly number[];
  readonly tier: string;
  /** Sum over its rows; null when none holds a number. */
  readonly value: number | null;
}

/** The accounts of a list by their key, in the order of the list. Rows without a name are no accounts. */
export async function indexAccounts(
  { table, mapping }: PlanSource<"accounts">,
  signal?: AbortSignal,
): Promise<ReadonlyMap<string, AccountEntry>> {
  const names = table.columns[mapping.name ?? -1] ?? [];
  const values = table.columns[mapping.value ?? -1] ?? [];
  const tiers = table.columns[table.own.tier ?? mapping.tier ?? -1] ?? [];
  const manual = manualColumns(table, mapping);
  const accounts = new Map<string, AccountEntry>();
  await inSlices(
    table.rows,
    (row) => {
      const cell = names[row] ?? null;
      if (isBlank(cell) || isCellError(cell)) return;
      const name = textOfCell(cell);
      const key = planKey(name);
      if (key === "") return;
      const value = numberFromCell(values[row]);
      const number = value === "bad" ? null : value;
      const tier = manualTier(table, manual, row)?.tier ?? labelOf(tiers[row]);
      const known = accounts.get(key);
      if (known === undefined) accounts.set(key, { key, name, rows: [row], tier, value: number });
      else
        accounts.set(key, {
          ...known,
          rows: [...known.rows, row],
          tier: known.tier || tier,
          value: number === null ? known.value : (known.value ?? 0) + number,
        });
    },
    signal,
  );
  return accounts;
}

function labelOf(cell: Cell | undefined): string {
  return cell === undefined || cell === null || isCellError(cell) ? "" : textOfCell(cell).trim();
}

interface AccountRows {
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
