import { isCellError, textOfCell } from "../../core/cells/Cell";
import type { ColumnMapping } from "../../core/columns/fields";
import type { SourceTable } from "./SourceTable";

/** Where people set tiers by hand: in our column beside the list, or in one that the list has itself. */
export interface ManualColumns {
  /** Indexes into SourceTable.columns; null for none. */
  readonly ours: { readonly tier: number | null; readonly reason: number | null };
  readonly theirs: { readonly tier: number | null; readonly reason: number | null };
}

/** The columns of tiers that are set by hand. A column of ours that was recognised as one of the list's is ours. */
export function manualColumns(
  { own }: SourceTable,
  { manualTier, reason }: Pick<ColumnMapping<"accounts">, "manualTier" | "reason">,
): ManualColumns {
  const ofOurs: readonly (number | null)[] = [own.tier, own.override, own.reason];
  const theirs = ofOurs.includes(manualTier) ? null : manualTier;
  return {
    ours: { tier: own.override, reason: own.reason },
    theirs: { tier: theirs, reason: theirs === null || ofOurs.includes(reason) ? null : reason },
  };
}

/** A tier that somebody has set by hand, and why. */
export interface ManualTier {
  readonly tier: string;
  readonly reason: string;
}

/** What is set by hand for an account in a column of tiers; null where nothing is. */
export function manualTierIn(
  table: SourceTable,
  { tier, reason }: ManualColumns["ours"],
  row: number,
): ManualTier | null {
  const text = (column: number | null): string => {
    const cell = column === null ? null : (table.columns[column]?.[row] ?? null);
    return isCellError(cell) ? "" : textOfCell(cell).trim();
  };
  const set = text(tier);
  return set === "" ? null : { tier: set, reason: text(reason) };
}

/** The tier set by hand that counts: ours before the list's own; null where neither is filled. */
export function manualTier(table: SourceTable, columns: ManualColumns, row: number): ManualTier | null {
  return manualTierIn(table, columns.ours, row) ?? manualTierIn(table, columns.theirs, row);
}
