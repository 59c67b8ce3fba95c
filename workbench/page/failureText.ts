import type { Language } from "../../src/i18n/Language";
import { FileError } from "../../src/files/notes/FileError";
import { noteText } from "../../src/files/notes/noteText";

/** Why something did not work: a file's reason in the language of the page, any other error as it says itself. */
export function failureText(error: unknown, language: Language): string {
  if (error instanceof FileError) return noteText(error.note, language);
  return error instanceof Error ? error.message : String(error);
}
