import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { FileError } from "../../src/files/notes/FileError";
import { type EncodingChoice, encodingChoices } from "../../src/files/csv/encodingChoices";
import { noteText } from "../../src/files/notes/noteText";
import { noteWords } from "../../src/files/notes/noteWords";
import type { Language } from "../../src/i18n/Language";
import { Book } from "../engine/Book";
import { openBook } from "../files/openBook";
import type { OpenQuestion } from "./Answer";
import { checkSheet, fillSheets } from "./fillSheets";
import type { JobFile, JobSource } from "./JobDocument";
import { JobError, notYet, reasonOf } from "./JobError";

export interface OpenedSource {
  readonly book: Book;
  readonly fileName: string;
  /** What of the file the workbook does not hold, as texts. */
  readonly notes: readonly string[];
  /** The file was read in the likelier way; nothing is written before they are answered. */
  readonly questions: readonly OpenQuestion[];
}

/**
 * The workbook that a document starts from: a file, whose path counts from `folder`, or rows of its own.
 * Errors: fileMissing, fileInvalid, nameInvalid, notYet.
 */
export function openSource(source: JobSource, folder: string, language: Language): OpenedSource {
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
  const textOnly = Object.keys(asked).find((key) => key !== "file");
  if (textOnly !== undefined && !/\.(csv|tsv|txt)$/i.test(fileName))
    throw new JobError("fileInvalid", `open: ${textOnly} is for text files; ${asked.file} is none.`);
  if (asked.decimal !== undefined) throw notYet("open: decimal");
  if (asked.dateOrder !== undefined) throw notYet("open: dateOrder");
  try {
    const bytes = readFileSync(file);
    const choices = asked.encoding === undefined ? encodingChoices(bytes, fileName) : [];
    const encoding = choices[0]?.encoding;
    const { book, notes } = openBook(
      asText(bytes, { ...asked, ...(encoding ? { encoding } : {}) }),
      fileName,
    );
    const [first] = book.sheets();
    if (asked.sheet !== undefined && first !== undefined) {
      checkSheet(asked.sheet, book, first.id);
      book.renameSheet(first.id, asked.sheet);
    }
    return {
      book,
      fileName,
      notes: notes.map((note) => noteText(note, language)),
      questions: encodingQuestion(choices, asked.file, language),
    };
  } catch (error) {
    if (error instanceof JobError) throw error;
    if (error instanceof FileError) throw new JobError("fileInvalid", `${noteText(error.note, language)}.`);
    throw new JobError("fileInvalid", `${asked.file}: ${reasonOf(error)}`);
  }
}

function encodingQuestion(
  choices: readonly EncodingChoice[],
  file: string,
  language: Language,
): OpenQuestion[] {
  if (choices.length === 0) return [];
  const { encodings, whichEncoding } = noteWords[language];
  return [
    {
      key: "encoding",
      text: whichEncoding(file),
      choices: choices.map(({ encoding }) => ({ value: encoding, label: encodings[encoding] })),
      evidence: choices.map(({ preview }) => preview),
    },
  ];
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
