import type { Book } from "../engine/Book";
import { longestSheetName } from "../engine/plugins/BookSheetPlugin";
import { largestUnpacked } from "../../src/files/package/Zip";
import { FileError } from "../../src/files/notes/FileError";
import { isTextFile } from "../../src/files/openWorkbook";
import { openBook, type OpenedBook } from "../files/openBook";
import {
  hasChoices,
  openTextFile,
  type ReadTextFile,
  type TextFileAnswers,
  textFileReader,
  type TextFileReading,
} from "../files/textFile";
import type { ReadFields } from "../files/ReadFields";
import { loadScript } from "./loadScript";

export interface OpenedFile extends OpenedBook {
  readonly name: string;
}

/** Shows how a text file is read and asks what is open; null: it is not to be opened. */
export type AskReading = (
  proposed: TextFileReading,
  read: ReadTextFile,
) => Promise<{ readonly reading: TextFileReading; readonly answers: TextFileAnswers } | null>;

/**
 * Opens the files that were chosen or dropped as one workbook: the first one, with the sheets of the others added to
 * it. It will be saved as .xlsx whatever it was. Null when there is none, or one is not to be opened.
 */
export async function openFiles(files: readonly File[], ask: AskReading): Promise<OpenedFile | null> {
  const opened: OpenedBook[] = [];
  for (const file of files) {
    const bytes = await bytesOf(file);
    const book = await openOne(bytes, file.name, ask, files.length === 1);
    if (book === null) return null;
    opened.push(book);
  }
  const [first, ...others] = opened;
  if (first === undefined) return null;
  for (const { book } of others) addSheets(first.book, book);
  first.book.forgetHistory();
  return {
    book: first.book,
    notes: opened.flatMap(({ notes }) => notes),
    name: (files[0]?.name ?? "").replace(/\.[^.]*$/, ".xlsx"),
  };
}

/** Opens one file. A text file that has several readings is shown before. Null: it is not to be opened. */
export async function openOne(
  bytes: Uint8Array,
  fileName: string,
  ask: AskReading,
  calculateLater: boolean,
): Promise<OpenedBook | null> {
  if (!isTextFile(bytes, fileName)) return openBook(bytes, fileName, { calculateLater });
  const read = textFileReader(bytes, fileName, await loadReading("../"));
  const reading = read({});
  const asked = hasChoices(reading) ? await ask(reading, read) : { reading, answers: {} };
  return asked && openTextFile(bytes, asked.reading, asked.answers, { calculateLater });
}

declare global {
  interface Window {
    /** What reading.js offers, once it has run. */
    KamReading?: { readonly readFields: ReadFields };
  }
}

/** The product's reading of text files, loaded from the build when the first one comes. */
async function loadReading(folder: string): Promise<ReadFields> {
  if (!window.KamReading) await loadScript(`${folder}reading.js`);
  if (!window.KamReading) throw new Error(`${folder}reading.js offers no reading`);
  return window.KamReading.readFields;
}

/** A file that cannot be read any more, or is too large for a page, is named as any other that does not open. */
async function bytesOf(file: File): Promise<Uint8Array> {
  const { name, size } = file;
  if (size > largestUnpacked) throw new FileError({ kind: "tooLarge", size, limit: largestUnpacked }, name);
  try {
    return new Uint8Array(await file.arrayBuffer());
  } catch (error) {
    throw new FileError({ kind: "unreadable" }, name, { cause: error });
  }
}

/** Adds the cells of another workbook's sheets as sheets of their own: several text files become one workbook. */
function addSheets(book: Book, other: Book): void {
  book.batch(() => {
    for (const { id, name } of other.sheets()) {
      const zone = other.usedZone(id, false);
      const { id: sheet } = book.addSheet(freeName(book, name));
      if (zone === null) continue;
      const types = other.readValueTypes(id, zone);
      const formulas = other
        .readFormulas(id, zone)
        .map((row, r) => row.map((cell, c) => (types[r]?.[c] === "String" ? `'${String(cell)}` : cell)));
      book.ensureSize(sheet, zone.bottom + 1, zone.right + 1);
      book.write(sheet, zone, { formulas, formats: other.readFormats(id, zone) });
    }
  });
}

function freeName(book: Book, wanted: string): string {
  const taken = new Set(book.sheets().map(({ name }) => name.toLowerCase()));
  let name = wanted;
  for (let number = 2; taken.has(name.toLowerCase()); number++) {
    name = `${wanted.slice(0, longestSheetName - ` ${number}`.length)} ${number}`;
  }
  return name;
}
