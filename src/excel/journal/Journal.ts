import type { BookNames } from "../undo/BookNames";
import type { UndoRecord, UndoStep } from "../undo/UndoStep";

/** What a journal says of the write or undo that it was kept for. */
export interface JournalHead {
  /** What was being done: a write, or the taking back of one. */
  readonly kind: "write" | "undo";
  /** The sentence for what was to be written, by key. */
  readonly title: { readonly key: string; readonly params: Readonly<Record<string, string | number>> };
  /** The page of the pane that the write was asked for on. */
  readonly page: string;
  /** When it was started; ISO 8601. */
  readonly when: string;
}

/** A write or an undo that was begun in the workbook and not brought to its end, as its journal tells it. */
export interface Journal extends JournalHead {
  readonly id: string;
  readonly sheetsBefore: BookNames["sheets"];
  readonly steps: readonly UndoStep[];
}

/** The journal as what takes the write back; sheets and tables are found by what they were called then. */
export function recordOf({ id, steps, sheetsBefore }: Journal): UndoRecord {
  return { id, steps, names: { sheets: sheetsBefore, tables: [] }, sheetsBefore };
}
