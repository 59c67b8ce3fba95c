import type { CsvOptions } from "../../src/files/csv/openCsv";
import type { FileNote } from "../../src/files/notes/FileNote";
import { FileError } from "../../src/files/notes/FileError";
import { openWorkbook } from "../../src/files/openWorkbook";
import type { Book } from "../engine/Book";
import type { BookOptions } from "../engine/BookModel";
import { bookFromFile } from "./bookFromFile";

export interface OpenedBook {
  readonly book: Book;
  /** what the file holds and the workbook does not, and how a text file was read */
  readonly notes: readonly FileNote[];
}

/**
 * Opens a file as a workbook in the engine.
 * @throws {FileError} when there is nothing to open, with the name of the file and what it is instead
 */
export function openBook(
  bytes: Uint8Array,
  fileName: string,
  options: CsvOptions & BookOptions = {},
): OpenedBook {
  const { workbook, notes } = openWorkbook(bytes, fileName, options);
  try {
    return bookFromFile(workbook, notes, options);
  } catch (error) {
    throw new FileError({ kind: "unreadable" }, fileName, { cause: error });
  }
}
