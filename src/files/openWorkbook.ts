import { type CsvOptions, openCsv } from "./csv/openCsv";
import type { FileWorkbook } from "./FileWorkbook";
import { FileError } from "./notes/FileError";
import { type FileNote, uniqueNotes } from "./notes/FileNote";
import { Package } from "./package/Package";
import { recogniseFile, recogniseZip } from "./package/recogniseFile";
import { readWorkbook } from "./readWorkbook";

interface OpenedWorkbook {
  readonly workbook: FileWorkbook;
  /** what the file holds and the workbook does not, and how a text file was read */
  readonly notes: readonly FileNote[];
}

/**
 * Opens an .xlsx (or .xlsm), or a text file by its ending .csv, .tsv or .txt. A part that cannot be read never keeps
 * the others from opening: the notes name it.
 * @throws {FileError} when there is nothing to open, with the name of the file and what it is instead
 */
export function openWorkbook(bytes: Uint8Array, fileName: string, options: CsvOptions = {}): OpenedWorkbook {
  try {
    const { workbook, notes } = isTextFile(bytes, fileName)
      ? openCsv(bytes, fileName, options)
      : openPackage(bytes);
    return { workbook, notes: uniqueNotes(notes) };
  } catch (error) {
    if (error instanceof FileError) throw error.named(fileName);
    throw new FileError({ kind: "unreadable" }, fileName, { cause: error });
  }
}

/** By its ending, unless it begins as no text does. */
export function isTextFile(bytes: Uint8Array, fileName: string): boolean {
  return (
    /\.(csv|tsv|txt)$/i.test(fileName) &&
    !isZip(bytes) &&
    !(bytes[0] === 0xd0 && bytes[1] === 0xcf && bytes[2] === 0x11)
  );
}

function isZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2]! < 0x09;
}

function openPackage(bytes: Uint8Array): { workbook: FileWorkbook; notes: FileNote[] } {
  if (!isZip(bytes)) throw new FileError({ kind: recogniseFile(bytes) });
  const file = new Package(bytes);
  const other = recogniseZip(file);
  if (other !== null) throw new FileError({ kind: other });
  return readWorkbook(file);
}
