import { readyToWrite, runExcel } from "../excel/runExcel";
import { applyUndo } from "../excel/undo/applyUndo";
import { undoStack } from "../excel/undo/undoStack";
import { ActionError, type Message } from "./list/messages";

/**
 * Takes the last write back, cell by cell; what the user typed since stays. With an id, only when that write is the
 * last one. Errors: nothingToUndo, undoNotLast, structureProtected, and those of applyUndo.
 */
export async function undoLastWrite(undoId?: string): Promise<Message> {
  const entry = undoStack.top();
  if (entry === null) throw new ActionError("nothingToUndo");
  if (undoId !== undefined && undoId !== entry.id) throw new ActionError("undoNotLast");
  const { structureProtected } = await readyToWrite();
  const removesSheet = entry.record.steps.some(({ kind }) => kind === "removeSheet");
  if (structureProtected && removesSheet) throw new ActionError("structureProtected");
  const cells = await runExcel((context) => applyUndo(context, entry.record, { keepsTyped: true }));
  undoStack.pop();
  return cells === 0 ? { key: "undone", params: {} } : { key: "undoKept", params: { cells } };
}
