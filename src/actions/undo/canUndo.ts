import { undoStack } from "../../excel/undo/undoStack";

/** Id of the last write that can be taken back; null when there is none. */
export function canUndo(): string | null {
  return undoStack.top()?.id ?? null;
}
