import { Book } from "../../../workbench/engine/Book";
import { emptyWorkbook } from "../../../workbench/engine/emptyWorkbook";
import type { InitialCell } from "../../../workbench/engine/EngineCell";
import type { OpenedWorkbook } from "../openWorkbook";
import type { FileNote } from "../notes/FileNote";
import { parseCsv } from "./parseCsv";
import { readCsvField } from "./readCsvField";

const SPARE_ROWS = 200;
const SHEET_ID = "sheet1";

/**
 * Opens a text file with one record a line: delimiter and encoding (UTF-8, UTF-16 with a mark, else GB18030) are found
 * out. Numbers and ISO dates become typed; text such as 00123 stays text.
 */
export function openCsv(bytes: Uint8Array, fileName: string): OpenedWorkbook {
  const { text, note } = decode(bytes);
  const records = parseCsv(text, /\.tsv$/i.test(fileName) ? "\t" : null);
  const cells: InitialCell[] = [];
  let columns = 0;
  records.forEach((record, row) => {
    columns = Math.max(columns, record.length);
    record.forEach((field, col) => {
      const read = readCsvField(field);
      if (read !== null) cells.push({ row, col, input: { value: read.value }, format: read.format });
    });
  });
  const base = emptyWorkbook();
  const sheet = {
    ...base.sheets[0]!,
    id: SHEET_ID,
    name: sheetName(fileName),
    rowNumber: Math.min(1048576, Math.max(1000, records.length + SPARE_ROWS)),
    cols: columnWidths(records, columns),
    colNumber: Math.min(16384, Math.max(26, columns + 5)),
  };
  const book = Book.create({ ...base, sheets: [sheet] }, new Map([[SHEET_ID, cells]]));
  return { book, notes: note === null ? [] : [note] };
}

/** Widths that show the texts of the first records, within bounds. */
function columnWidths(
  records: readonly (readonly string[])[],
  columns: number,
): Record<number, { size: number }> {
  const sample = records.slice(0, 200);
  return Object.fromEntries(
    Array.from({ length: columns }, (_, column) => {
      const longest = Math.max(0, ...sample.map((record) => record[column]?.length ?? 0));
      return [column, { size: Math.min(300, Math.max(72, longest * 8 + 20)) }];
    }),
  );
}

function decode(bytes: Uint8Array): { text: string; note: FileNote | null } {
  if (bytes[0] === 0xff && bytes[1] === 0xfe)
    return { text: new TextDecoder("utf-16le").decode(bytes), note: null };
  if (bytes[0] === 0xfe && bytes[1] === 0xff)
    return { text: new TextDecoder("utf-16be").decode(bytes), note: null };
  try {
    return { text: new TextDecoder("utf-8", { fatal: true }).decode(bytes), note: null };
  } catch {
    return {
      text: new TextDecoder("gb18030").decode(bytes),
      note: { key: "readAsGb18030" },
    };
  }
}

/** A sheet name from the file name, by Excel's rules. */
function sheetName(fileName: string): string {
  const plain = fileName
    .replace(/^.*[/\\]/, "")
    .replace(/\.[^.]*$/, "")
    .replace(/[[\]:*?/\\]/g, " ")
    .replace(/^'+|'+$/g, "")
    .trim();
  return (
    plain
      .slice(0, 31)
      .replace(/[\ud800-\udbff]$/, "")
      .trim() || "Sheet1"
  );
}
