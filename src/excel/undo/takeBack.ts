import { applyUndo } from "./applyUndo";
import { undoStack } from "./undoStack";

/** Takes the last write back, when it is the one given: it did not come out as it was written. Round trips: those of applyUndo. */
export async function takeBack(context: Excel.RequestContext, undoId: string): Promise<void> {
  const entry = undoStack.top();
  if (entry?.id !== undoId) return;
  await applyUndo(context, entry.record, { keepsTyped: false });
  undoStack.pop();
}
