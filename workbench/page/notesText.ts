import type { Language } from "../../src/i18n/Language";
import type { FileNote } from "../../src/files/notes/FileNote";
import { noteText } from "../../src/files/notes/noteText";

/** Notes about a file, one sentence after the other. */
export function notesText(notes: readonly FileNote[], language: Language): string {
  return notes.map((note) => noteText(note, language)).join(language === "en" ? " " : "");
}
