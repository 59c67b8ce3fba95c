import { openCsv } from "./csv/openCsv";
import type { FileWorkbook } from "./FileWorkbook";
import { FileError } from "./notes/FileError";
import { type FileNote, uniqueNotes } from "./notes/FileNote";
import { Package } from "./package/Package";
import { readWorkbook } from "./readWorkbook";

interface OpenedWorkbook {
  readonly workbook: FileWorkbook;
  /** what the file holds and the workbook does not, and how a text file was read */
  readonly notes: readonly FileNote[];
}

/**
 * Opens an .xlsx (or .xlsm), or a text file by its ending .csv, .tsv or .txt.
 * @throws {FileError} when the file is none of these
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return openCsv(bytes, fileName);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) {
    const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
    throw new FileError({ key: isOle ? "oldFormat" : "notWorkbook", name: fileName });
  }
  const { workbook, notes } = readWorkbook(new Package(bytes));
  return { workbook, notes: uniqueNotes(notes) };
}
