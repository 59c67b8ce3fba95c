export type ProblemKind =
  "duplicate" | "textNumber" | "notNumber" | "notDate" | "blankName" | "blankValue" | "negative" | "error";

/** One kind of trouble in one column. */
export interface DataProblem {
  readonly kind: ProblemKind;
  readonly field: string;
  /** Column of the source, counted from 0. */
  readonly column: number;
  /** Data rows, counted from 0, ascending. */
  readonly rows: readonly number[];
  /** The first few offending cells as they stand in the sheet. */
  readonly examples: readonly string[];
  /** Duplicates: the rows of each account and its spellings. */
  readonly groups?: readonly { readonly rows: readonly number[]; readonly spellings: readonly string[] }[];
}
