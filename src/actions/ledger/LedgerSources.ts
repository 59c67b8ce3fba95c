import type { ColumnMapping, SourceRole } from "../../core/columns/fields";
import type { Answers } from "../../core/reading/Reading";
import type { SourceTable } from "../sources/SourceTable";

/** A list with its columns and what was answered about it. */
export interface LedgerSource<R extends SourceRole> {
  readonly table: SourceTable;
  readonly mapping: ColumnMapping<R>;
  readonly answers?: Answers;
}

/** Lists that the ledger reads beside payments; every one may be missing. */
export type LedgerListRole = Exclude<(typeof ledgerRoles)[number], "credits">;

export type LedgerSources = {
  readonly credits: LedgerSource<"credits">;
} & { readonly [R in LedgerListRole]?: LedgerSource<R> };

/** All of them, payments first. */
export const ledgerRoles = ["credits", "receipts", "splits", "people", "quotas", "accounts"] as const;
