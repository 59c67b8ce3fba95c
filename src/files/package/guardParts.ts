import { FileError } from "../notes/FileError";
import type { FileNote } from "../notes/FileNote";

/** Reads a part; where it is damaged, a note names it and the value for want of it is `missing`. */
export type KeepPart = <Value>(path: string, missing: Value, read: () => Value) => Value;

/** A guard that puts the notes about damaged parts among the others: no such part keeps the file from opening. */
export function guardParts(notes: FileNote[], sheet?: string): KeepPart {
  return (path, missing, read) => {
    try {
      return read();
    } catch (error) {
      if (!(error instanceof FileError)) throw error;
      const part = { kind: "part", name: path } as const;
      notes.push(sheet === undefined ? { key: "notKept", part } : { key: "notKept", part, sheet });
      return missing;
    }
  };
}
