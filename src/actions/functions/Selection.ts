import type { CellPlace } from "../list/messages";

/** What is selected in the workbook at the moment of asking. */
export interface Selection {
  /** The active cell. */
  readonly cell: CellPlace;
  /** What the active cell holds, as typed; "" when it is free for a formula. */
  readonly content: string;
  /** The selected cells; null when they are several blocks. */
  readonly reference: Reference | null;
}

/** Cells as an argument names them. */
export interface Reference {
  readonly sheet: string;
  /** "B2:B200", or "Accounts[Annual sales]" when it is whole columns of a table. */
  readonly text: string;
  /** True for columns of a table: they need no sheet before them. */
  readonly structured: boolean;
}
