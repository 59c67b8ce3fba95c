import type { Language } from "../../i18n/Language";
import type { FileNote } from "../files/notes/FileNote";
import { noteText } from "../files/notes/noteText";

/** Notes about a file, one sentence after the other. */
export function notesText(notes: readonly FileNote[], language: Language): string {
  return notes.map((note) => noteText(note, language)).join(language === "en" ? " " : "");
}
