import type { BookNames } from "../../excel/undo/BookNames";
import { undoStack } from "../../excel/undo/undoStack";
import { executeWrites } from "../../excel/write/executeWrites";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { ActionPage, CellPlace, Message, WriteOptions, WriteResult } from "./messages";

export interface WriteSummary {
  readonly page: ActionPage;
  readonly title: Message;
  readonly goTo: CellPlace;
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
  /** The sheets that there are before the write; needed where it adds one. */
  readonly sheetsBefore?: BookNames["sheets"];
}

/** Carries out a prepared write and makes it the last one that can be taken back. Round trips: see executeWrites. */
export async function commitWrite(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  { sheetsBefore = [], ...summary }: WriteSummary,
  options: WriteOptions,
): Promise<WriteResult> {
  const { page, title } = summary;
  const journal = { title, page, when: options.now.toISOString() };
  const record = await executeWrites(context, ops, { ...options, journal, sheetsBefore });
  const kept = summary.keptCells.length;
  const notes: readonly Message[] =
    kept === 0 ? summary.notes : [...summary.notes, { key: "noteKept", params: { count: kept } }];
  return { ...summary, notes, kept, undoId: undoStack.push({ record, journal }) };
}
