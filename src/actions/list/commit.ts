import { undoStack } from "../../excel/undo/undoStack";
import { executeWrites } from "../../excel/write/executeWrites";
import type { WriteOp } from "../../excel/write/WriteOp";
import type { CellPlace, Message, WriteOptions, WriteResult } from "./messages";

export interface WriteSummary {
  readonly title: Message;
  readonly goTo: CellPlace;
  readonly written: readonly CellPlace[];
  readonly keptCells: readonly CellPlace[];
  readonly notes: readonly Message[];
}

/** Carries out a prepared write and makes it the last one that can be taken back. One round trip per 4 MB. */
export async function commitWrite(
  context: Excel.RequestContext,
  ops: readonly WriteOp[],
  summary: WriteSummary,
  options: WriteOptions,
): Promise<WriteResult> {
  const undo = await executeWrites(context, ops, options);
  const kept = summary.keptCells.length;
  const notes: readonly Message[] =
    kept === 0 ? summary.notes : [...summary.notes, { key: "noteKept", params: { count: kept } }];
  return { ...summary, notes, kept, undoId: undoStack.push(undo) };
}
