import type { FileNote } from "./FileNote";
import { noteText } from "./noteText";

/** Why a file does not open. Its message is English; `noteText` says its note in another language. */
export class FileError extends Error {
  constructor(readonly note: FileNote) {
    super(noteText(note, "en"));
  }
}
