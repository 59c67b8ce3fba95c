import type { Book } from "../engine/Book";
import { keepFileExtras } from "./FileExtras";
import { openCsv } from "./openCsv";
import { buildBook } from "./read/buildBook";
import { isWebAddress } from "./read/fillLinks";
import { Package } from "./read/Package";
import { readCustomXml } from "./read/readCustomXml";
import { readWorkbook } from "./read/readWorkbook";
import type { FileWorkbook } from "./read/readWorkbook";

export interface OpenedWorkbook {
  readonly book: Book;
  /** what the file holds and the workbook does not, one sentence each */
  readonly notes: readonly string[];
}

/**
 * Opens an .xlsx (or .xlsm), or a text file by its ending .csv, .tsv or .txt.
 * @throws when the file is none of these, with a sentence for the user
 */
export function openWorkbook(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  if (/\.(csv|tsv|txt)$/i.test(fileName)) return openCsv(bytes, fileName);
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) throw new Error(reason(bytes, fileName));
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

function reason(bytes: Uint8Array, fileName: string): string {
  const isOle = bytes[0] === 0xd0 && bytes[1] === 0xcf;
  return isOle
    ? `${fileName} is in the old .xls format or protected by a password: save it as .xlsx without one`
    : `${fileName} is not an Excel workbook`;
}

function notesOf(workbook: FileWorkbook): string[] {
  const notes = workbook.left.map((kind) => `Not kept: ${kind}.`);
  for (const { name, sheet } of workbook.sheets) {
    if (sheet.links.some(({ url }) => !isWebAddress(url))) {
      notes.push(`Not kept: links inside the workbook and to files on "${name}".`);
    }
    if (sheet.tables.some((table) => table.isFiltered)) {
      notes.push(`The filter of a table on "${name}" is off; its rows stay as they were, hidden or not.`);
    }
    if (sheet.content.hasDataTables) notes.push(`What-if data tables on "${name}" keep their last values.`);
  }
  return notes;
}
