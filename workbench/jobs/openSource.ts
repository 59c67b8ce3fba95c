import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FileError } from "../../src/files/notes/FileError";
import { noteText } from "../../src/files/notes/noteText";
import type { Language } from "../../src/i18n/Language";
import { Book } from "../engine/Book";
import { openBook } from "../files/openBook";
import type { ReadFields } from "../files/ReadFields";
import type { OpenQuestion } from "./Answer";
import { checkSheet, fillSheets } from "./fillSheets";
import type { JobFile, JobSource } from "./JobDocument";
import { JobError, reasonOf } from "./JobError";
import { openText } from "./openText";

export interface OpenedSource {
  readonly book: Book;
  readonly fileName: string;
  /** What of the file the workbook does not hold, and how a text file was read, as texts. */
  readonly notes: readonly string[];
  /** What of a text file is not clear; nothing is written before they are answered. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * The workbook that a document starts from: a file, whose path counts from `folder`, or rows of its own.
 * `readFields` is asked for where the file is a text.
 * Errors: fileMissing, fileInvalid, nameInvalid.
 */
export function openSource(
  source: JobSource,
  folder: string,
  language: Language,
  readFields: () => ReadFields,
): OpenedSource {
  if (typeof source === "object" && "sheets" in source)
    return {
      book: fillSheets(Book.create(), source.sheets),
      fileName: "Book1.xlsx",
      notes: [],
      questions: [],
    };
  const asked: JobFile = typeof source === "string" ? { file: source } : source;
  const file = path.resolve(folder, asked.file);
  if (!existsSync(file)) throw new JobError("fileMissing", `There is no file ${asked.file}.`);
  const fileName = path.basename(file);
  const isText = /\.(csv|tsv|txt)$/i.test(fileName);
  const textOnly = Object.keys(asked).find((key) => key !== "file");
  if (textOnly !== undefined && !isText)
    throw new JobError("fileInvalid", `open: ${textOnly} is for text files; ${asked.file} is none.`);
  try {
    const bytes = readFileSync(file);
    const { book, notes, said, questions } = isText
      ? openText(bytes, fileName, asked, language, readFields)
      : { ...openBook(bytes, fileName), said: [], questions: [] };
    const [first] = book.sheets();
    if (asked.sheet !== undefined && first !== undefined) {
      checkSheet(asked.sheet, book, first.id);
      book.renameSheet(first.id, asked.sheet);
    }
    return { book, fileName, notes: [...notes.map((note) => noteText(note, language)), ...said], questions };
  } catch (error) {
    if (error instanceof JobError) throw error;
    if (error instanceof FileError) throw new JobError("fileInvalid", `${noteText(error.note, language)}.`);
    throw new JobError("fileInvalid", `${asked.file}: ${reasonOf(error)}`);
  }
}
