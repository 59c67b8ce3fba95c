import { type EncodingChoice, encodingChoices } from "../../src/files/csv/encodingChoices";
import type { TextEncoding } from "../../src/files/csv/encodings";
import { type CsvRecords, readRecords } from "../../src/files/csv/openCsv";
import { dateSerial } from "../../src/files/dateSerial";
import { FileError } from "../../src/files/notes/FileError";
import type { BookOptions } from "../engine/BookModel";
import { openBook, type OpenedBook } from "./openBook";
import type { FieldAnswers, FieldsReading, FileConvention, ReadFields } from "./ReadFields";

/** What is said of a text file rather than found out. */
export interface TextFileAnswers extends FieldAnswers {
  readonly encoding?: TextEncoding | undefined;
  readonly delimiter?: string | undefined;
}

/** How a text file is read, before it is opened. */
export interface TextFileReading extends CsvRecords {
  readonly fileName: string;
  /** The encodings that it may be in, the likelier first; none where the evidence is clear, or one was said. */
  readonly encodings: readonly EncodingChoice[];
  readonly fields: FieldsReading;
}

export type ReadTextFile = (answers: TextFileAnswers) => TextFileReading;

/**
 * Reads a text file by its evidence and what is said of it, as often as that changes.
 * @throws {FileError} when it is too large, or is not in the encoding that is said
 */
export function textFileReader(bytes: Uint8Array, fileName: string, readFields: ReadFields): ReadTextFile {
  const now = new Date();
  const today = dateSerial(Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()));
  let last: { readonly answers: TextFileAnswers; readonly divided: CsvRecords } | null = null;
  return (answers) => {
    const { encoding, delimiter } = answers;
    const isSame = last?.answers.encoding === encoding && last?.answers.delimiter === delimiter;
    const divided = last && isSame ? last.divided : divide(bytes, fileName, answers);
    last = { answers, divided };
    return {
      ...divided,
      fileName,
      encodings: encoding === undefined ? encodingChoices(bytes, fileName) : [],
      fields: readFields(divided.records, { delimiter: divided.delimiter, today }, answers),
    };
  };
}

function divide(bytes: Uint8Array, fileName: string, answers: TextFileAnswers): CsvRecords {
  try {
    return readRecords(bytes, fileName, answers);
  } catch (error) {
    throw error instanceof FileError ? error.named(fileName) : error;
  }
}

/** Opens a text file as it was read. */
export function openTextFile(
  bytes: Uint8Array,
  { delimiter, fields, fileName }: TextFileReading,
  { encoding }: TextFileAnswers,
  options: BookOptions = {},
): OpenedBook {
  return openBook(bytes, fileName, { ...options, encoding, delimiter, fields: () => fields.cell });
}

/** Whether a text of the file depends on a convention, or its encoding or delimiter is open. */
export function hasChoices({ encodings, orDelimiters, fields }: TextFileReading): boolean {
  const { decimal, dateOrder } = fields;
  return encodings.length + orDelimiters.length + decimal.columns.length + dateOrder.columns.length > 0;
}

/** Whether an answer decides any column: those apart whose own texts do. */
export function isForAnswer({ columns }: FileConvention<string>): boolean {
  return columns.some(({ by }) => by === "open" || by === "rule" || by === "answer");
}
