import { undoStack } from "../../src/excel/undo/undoStack";

/** What a new session begins with: nothing can be undone of what the former one did. */
export function beginSession(): void {
  while (undoStack.top() !== null) undoStack.pop();
}

/** What the pane offers at its next start where a write was broken off: takes it back. Whether there was one. */
export function repair(): Promise<boolean> {
  return Promise.resolve(false);
}
