import type { FileFault, FileNote } from "./FileNote";
import { noteText } from "./noteText";

/** Why a file does not open. Its message is English; `noteText` says its note in another language. */
export class FileError extends Error {
  readonly note: FileNote;

  /** @param file name of the file; where a part is read it is not known yet, and `named` gives it */
  constructor(
    readonly fault: FileFault,
    file = "",
    options?: ErrorOptions,
  ) {
    const note = { key: "notOpened", file, fault } as const;
    super(noteText(note, "en"), options);
    this.note = note;
  }

  named(file: string): FileError {
    return new FileError(this.fault, file, { cause: this.cause });
  }
}
