import type { UndoRecord } from "./UndoStep";

interface UndoEntry {
  readonly id: string;
  readonly record: UndoRecord;
}

/** How many writes can be taken back, one after the other. */
const depth = 10;

let count = 0;
const entries: UndoEntry[] = [];

/** The writes of this session that can be taken back, the last one on top. Kept in memory only. */
export const undoStack = {
  push(record: UndoRecord): string {
    const id = `write-${++count}`;
    entries.push({ id, record });
    if (entries.length > depth) entries.shift();
    return id;
  },
  top(): UndoEntry | null {
    return entries.at(-1) ?? null;
  },
  pop(): void {
    entries.pop();
  },
};
