import type { Book } from "../../workbench/engine/Book";
import { keepFileExtras } from "../../workbench/files/FileExtras";
import { openCsv } from "./csv/openCsv";
import { FileError } from "./notes/FileError";
import { type FileNote, uniqueNotes } from "./notes/FileNote";
import { buildBook } from "../../workbench/files/bookFromFile";
import { isWebAddress } from "../../workbench/files/fillLinks";
import { Package } from "./package/Package";
import { readCustomXml } from "./customXml";
import { readWorkbook, type FileWorkbook } from "./readWorkbook";

export interface OpenedWorkbook {
  readonly book: Book;
  /** what the file holds and the workbook does not */
  readonly notes: readonly FileNote[];
}

/**
 * Opens an .xlsx (or .xlsm), or a text file by its ending .csv, .tsv or .txt.
 * @throws {FileError} when the file is none of these
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return openCsv(bytes, fileName);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new FileError(notAPackage(bytes, fileName));
  const file = new Package(bytes);
  const workbook = readWorkbook(file);
  const book = buildBook(workbook);
  const { parts, settings } = readCustomXml(file);
  parts.forEach((xml, id) => book.customXml().set(id, xml));
  settings.forEach((value, key) => book.settings().set(key, value));
  const notes = notesOf(workbook);
  keepFileExtras(book, {
    theme: workbook.theme,
    defaultFont: workbook.styles.defaultFont,
    notes,
    sheets: new Map(workbook.sheets.map(({ sheet }, index) => [`sheet${index + 1}`, sheet.extras])),
  });
  return { book, notes };
}

/** Why these bytes are no package. */
function notAPackage(bytes: Uint8Array, name: string): FileNote {
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return { key: isOle ? "oldFormat" : "notWorkbook", name };
}

function notesOf(workbook: FileWorkbook): FileNote[] {
  const notes = [...workbook.left];
  for (const { name, sheet } of workbook.sheets) {
    if (sheet.links.some(({ url }) => !isWebAddress(url))) {
      notes.push({ key: "notKept", part: { kind: "links" }, sheet: name });
    }
    if (sheet.tables.some((table) => table.isFiltered)) notes.push({ key: "filterOff", sheet: name });
    if (sheet.content.hasDataTables) notes.push({ key: "dataTablesFixed", sheet: name });
  }
  return uniqueNotes(notes);
}
