import type { Message } from "../list/messages";

const most = 8;

/** The first notes, and how many more there are. */
export function fewNotes(notes: readonly Message[]): readonly Message[] {
  if (notes.length <= most) return notes;
  return [...notes.slice(0, most), { key: "noteMore", params: { count: notes.length - most } }];
}
