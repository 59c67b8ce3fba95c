import type { FileNote } from "./FileNote";

/** The notes in their order, each once. */
export function uniqueNotes(notes: readonly FileNote[]): FileNote[] {
  return [...new Map(notes.map((note) => [JSON.stringify(note), note])).values()];
}
