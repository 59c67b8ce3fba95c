import { type TextEncoding, textEncodings } from "../../src/files/csv/encodings";
import { parseCsv } from "../../src/files/csv/parseCsv";
import { isTextFile } from "../../src/files/openWorkbook";
import type { FileNote } from "../../src/files/notes/FileNote";
import { noteWords } from "../../src/files/notes/noteWords";
import type { Language } from "../../src/i18n/Language";
import type { Book } from "../engine/Book";
import { openBook } from "../files/openBook";
import type { ReadFields } from "../files/ReadFields";
import { openTextFile, type TextFileAnswers, textFileReader, type TextFileReading } from "../files/textFile";
import {
  choiceText,
  type Convention,
  evidenceText,
  readingsText,
  textFileWords,
} from "../files/textFileWords";
import type { OpenQuestion } from "./Answer";
import type { JobFile } from "./JobDocument";
import { JobError } from "./JobError";

interface OpenedText {
  readonly book: Book;
  readonly notes: readonly FileNote[];
  /** How its columns were read. */
  readonly said: readonly string[];
  readonly questions: readonly OpenQuestion[];
}

/** A text file by its evidence and the keys of `open`; what neither settles is asked, and its texts stay texts. */
export function openText(
  bytes: Uint8Array,
  fileName: string,
  asked: JobFile,
  language: Language,
  readFields: () => ReadFields,
): OpenedText {
  if (!isTextFile(bytes, fileName)) return { ...openBook(bytes, fileName), said: [], questions: [] };
  const { text, encoding } = inKnownEncoding(bytes, asked);
  const { delimiter, decimal, dateOrder } = asked;
  const answers: TextFileAnswers = { encoding, delimiter, decimal, dateOrder };
  const reading = textFileReader(text, fileName, readFields())(answers);
  const { book, notes } = openTextFile(text, reading, answers);
  const said = (["decimal", "dateOrder"] as const).flatMap((convention) =>
    reading.fields[convention].columns
      .filter(({ by }) => by !== "open")
      .map((column) => evidenceText(convention, column, language)),
  );
  return { book, notes, said, questions: questionsOf(text, reading, asked.file, language) };
}

/** The bytes, and the name by which they are known here; an encoding that only TextDecoder knows becomes UTF-8. */
function inKnownEncoding(
  bytes: Uint8Array,
  { file, encoding }: JobFile,
): { readonly text: Uint8Array; readonly encoding: TextEncoding | undefined } {
  if (encoding === undefined) return { text: bytes, encoding: undefined };
  try {
    const decoder = new TextDecoder(encoding, { fatal: true });
    const decoded = decoder.decode(bytes);
    const known = textEncodings.find((one) => one === decoder.encoding);
    return known === undefined
      ? { text: new TextEncoder().encode(decoded), encoding: "utf-8" }
      : { text: bytes, encoding: known };
  } catch {
    throw new JobError("fileInvalid", `${file} cannot be read as ${encoding}.`);
  }
}

function questionsOf(
  bytes: Uint8Array,
  { encodings, encoding, delimiter, orDelimiters, fields }: TextFileReading,
  file: string,
  language: Language,
): OpenQuestion[] {
  const words = textFileWords[language];
  const questions: OpenQuestion[] = [];
  if (encodings.length > 0) {
    questions.push({
      key: "encoding",
      text: noteWords[language].whichEncoding(file),
      choices: encodings.map((choice) => ({
        value: choice.encoding,
        label: noteWords[language].encodings[choice.encoding],
      })),
      evidence: encodings.map(({ preview }) => preview),
    });
  }
  if (orDelimiters.length > 0) {
    const choices = [delimiter, ...orDelimiters];
    const start = new TextDecoder(encoding).decode(bytes.subarray(0, longestStart));
    questions.push({
      key: "delimiter",
      text: words.whichDelimiter(file),
      choices: choices.map((value) => ({ value, label: words.delimiters[value] ?? value })),
      evidence: choices.map((value) => (parseCsv(start, value)[0] ?? []).join(" | ")),
    });
  }
  const ask = (convention: Convention): void => {
    const { columns, choices } = fields[convention];
    const open = columns.filter(({ by }) => by === "open");
    if (open.length === 0) return;
    questions.push({
      key: convention,
      text: `${words.which[convention](file)} ${open.map((column) => evidenceText(convention, column, language)).join(" ")}`,
      choices: choices.map((value) => ({ value, label: choiceText(convention, value, language) })),
      evidence: choices.map((choice) => readingsText(convention, choice, open)),
    });
  };
  ask("decimal");
  ask("dateOrder");
  return questions;
}

/** Bytes that hold the first line of any list. */
const longestStart = 4096;
