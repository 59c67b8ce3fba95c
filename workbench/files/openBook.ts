import type { FileNote } from "../../src/files/notes/FileNote";
import { openWorkbook } from "../../src/files/openWorkbook";
import type { Book } from "../engine/Book";
import { bookFromFile } from "./bookFromFile";

export interface OpenedBook {
  readonly book: Book;
  /** what the file holds and the workbook does not */
  readonly notes: readonly FileNote[];
}

/**
 * Opens a file as a workbook in the engine.
 * @throws {FileError} when it is neither .xlsx nor delimited text
 */
export function openBook(bytes: Uint8Array, fileName: string): OpenedBook {
  const { workbook, notes } = openWorkbook(bytes, fileName);
  // How a text file was read is no loss that a save would name again.
  const lost = notes.filter(({ key }) => key !== "readAsGb18030");
  return { book: bookFromFile(workbook, lost), notes };
}
