import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FileError } from "../../src/files/notes/FileError";
import { noteText } from "../../src/files/notes/noteText";
import type { Language } from "../../src/i18n/Language";
import { Book } from "../engine/Book";
import { openBook } from "../files/openBook";
import { checkSheet, fillSheets } from "./fillSheets";
import type { JobFile, JobSource } from "./JobDocument";
import { JobError, notYet, reasonOf } from "./JobError";

export interface OpenedSource {
  readonly book: Book;
  readonly fileName: string;
  /** What of the file the workbook does not hold, as texts. */
  readonly notes: readonly string[];
}

/**
 * The workbook that a document starts from: a file, whose path counts from `folder`, or rows of its own.
 * Errors: fileMissing, fileInvalid, nameInvalid, notYet.
 */
export function openSource(source: JobSource, folder: string, language: Language): OpenedSource {
  if (typeof source === "object" && "sheets" in source)
    return { book: fillSheets(Book.create(), source.sheets), fileName: "Book1.xlsx", notes: [] };
  const asked: JobFile = typeof source === "string" ? { file: source } : source;
  const file = path.resolve(folder, asked.file);
  if (!existsSync(file)) throw new JobError("fileMissing", `There is no file ${asked.file}.`);
  const fileName = path.basename(file);
  const textOnly = Object.keys(asked).find((key) => key !== "file");
  if (textOnly !== undefined && !/\.(csv|tsv|txt)$/i.test(fileName))
    throw new JobError("fileInvalid", `open: ${textOnly} is for text files; ${asked.file} is none.`);
  if (asked.decimal !== undefined) throw notYet("open: decimal");
  if (asked.dateOrder !== undefined) throw notYet("open: dateOrder");
  try {
    const { book, notes } = openBook(asText(readFileSync(file), asked), fileName);
    const [first] = book.sheets();
    if (asked.sheet !== undefined && first !== undefined) {
      checkSheet(asked.sheet, book, first.id);
      book.renameSheet(first.id, asked.sheet);
    }
    return { book, fileName, notes: notes.map((note) => noteText(note, language)) };
  } catch (error) {
    if (error instanceof JobError) throw error;
    const reason = error instanceof FileError ? noteText(error.note, language) : reasonOf(error);
    throw new JobError("fileInvalid", `${asked.file}: ${reason}`);
  }
}

/** A text file whose encoding or delimiter is said rather than found out. */
function asText(bytes: Uint8Array, { file, encoding, delimiter }: JobFile): Uint8Array {
  if (encoding === undefined && delimiter === undefined) return bytes;
  let text: string;
  try {
    text = new TextDecoder(encoding ?? "utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new JobError("fileInvalid", `${file} cannot be read as ${encoding ?? "utf-8"}.`);
  }
  return new TextEncoder().encode(delimiter === undefined ? text : `sep=${delimiter}\n${text}`);
}
