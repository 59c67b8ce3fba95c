import { uniqueNotes } from "../../src/files/notes/FileNote";
import { type SavedWorkbook, saveWorkbook } from "../../src/files/saveWorkbook";
import type { Book } from "../engine/Book";
import { fileFromBook } from "./fileFromBook";

/** Writes a book as .xlsx; the notes say all that is not in the file, from the opening of its own file on. */
export function saveBook(book: Book): SavedWorkbook {
  const { workbook, notes } = fileFromBook(book);
  const saved = saveWorkbook(workbook);
  return { bytes: saved.bytes, notes: uniqueNotes([...notes, ...saved.notes]) };
}
