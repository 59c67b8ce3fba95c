import type { JournalHead } from "../journal/Journal";
import type { UndoRecord } from "./UndoStep";

interface Write {
  readonly record: UndoRecord;
  /** What a journal says of it. */
  readonly journal: Omit<JournalHead, "kind">;
}

interface UndoEntry extends Write {
  readonly id: string;
}

/** How many writes can be taken back, one after the other. */
const depth = 10;

let count = 0;
const entries: UndoEntry[] = [];

/** The writes of this session that can be taken back, the last one on top. Kept in memory only. */
export const undoStack = {
  push(write: Write): string {
    const id = `write-${++count}`;
    entries.push({ id, ...write });
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
