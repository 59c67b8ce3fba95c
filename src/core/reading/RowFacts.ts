import type { RawList, Said } from "./Reading";

export type RowKind = "data" | "total" | "caption" | "repeatedHeader" | "blank" | "note";

/** A list whose columns are understood, before its rows are. */
export interface RowFacts extends RawList {
  /** The column of names (account, deal, person); null when there is none. */
  readonly label: number | null;
  /** Columns of additive amounts, by column: the number of each row, null where there is none. */
  readonly amounts: ReadonlyMap<number, readonly (number | null)[]>;
  /** The amounts of a column with the sign of their type, where that differs: a printed total may be the sum of either. */
  readonly signed?: { readonly column: number; readonly values: readonly (number | null)[] } | undefined;
  /** Key columns (date, id, stage, second name): blank in a total row. */
  readonly keys: readonly number[];
  /** Rows whose amounts are SUM or SUBTOTAL formulas over at least two other rows of the list; absent where formulas were not read. */
  readonly sumRows?: ReadonlySet<number> | undefined;
  /** Decimals shown by amount column, where known; elsewhere those that its numbers have. */
  readonly decimals?: ReadonlyMap<number, number> | undefined;
  /** Rows that are hidden or filtered out: a total may be that of the visible ones. */
  readonly hidden?: ReadonlySet<number> | undefined;
  /** Names of accounts in other lists, as `labelKey` has them. */
  readonly known?: ReadonlySet<string> | undefined;
}

export interface RowReading extends Said {
  readonly kinds: readonly RowKind[];
  /** Group of each row from captions, null for a row without one; null where the list has no captions. */
  readonly groups: readonly (string | null)[] | null;
}
