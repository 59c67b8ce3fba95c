import { findUnfinished, takeBackUnfinished } from "../../src/actions/journal/unfinished";
import { undoStack } from "../../src/excel/undo/undoStack";

/** What a new session begins with: nothing can be undone of what the former one did. */
export function beginSession(): void {
  while (undoStack.top() !== null) undoStack.pop();
}

/** Takes back what the pane offers to at its next start; whether there was anything. */
export async function repair(): Promise<boolean> {
  const unfinished = await findUnfinished();
  if (unfinished === null || typeof unfinished === "string") return false;
  await takeBackUnfinished(unfinished.id);
  return true;
}
