import type { FileCell, FileColumns, FileWorkbook } from "../FileWorkbook";
import type { FileNote } from "../notes/FileNote";
import type { CellLook } from "../styles/CellLook";
import { officeFont } from "../styles/officeTheme";
import { parseCsv } from "./parseCsv";
import { readCsvField } from "./readCsvField";

const defaultWidth = 96;

/**
 * Opens a text file with one record a line: delimiter and encoding (UTF-8, UTF-16 with a mark, else GB18030) are found
 * out. Numbers and ISO dates become typed; text such as 00123 stays text.
 */
export function openCsv(bytes: Uint8Array, fileName: string): { workbook: FileWorkbook; notes: FileNote[] } {
  const { text, note } = decode(bytes);
  const records = parseCsv(text, /\.tsv$/i.test(fileName) ? "\t" : null);
  const sheet = {
    name: sheetName(fileName),
    state: "visible" as const,
    cells: readCells(records),
    rows: new Map(),
    columns: columnWidths(records),
    defaultWidth,
    merges: [],
    tables: [],
    validations: [],
    conditionalFormats: [],
    links: [],
    charts: [],
    pictures: [],
    freeze: { rows: 0, columns: 0 },
    showsGridLines: true,
    zoom: null,
    tabColor: null,
    isProtected: false,
    pageSetup: new Map(),
  };
  const workbook = {
    sheets: [sheet],
    activeSheet: 0,
    names: [],
    customXml: new Map(),
    settings: new Map(),
    theme: null,
    defaultFont: officeFont,
  };
  return { workbook, notes: note === null ? [] : [note] };
}

function readCells(records: readonly (readonly string[])[]): FileCell[] {
  const looks = new Map<string, CellLook>();
  const lookOf = (format: string): CellLook => {
    const look = looks.get(format) ?? { style: null, format, border: null, quotePrefix: false };
    looks.set(format, look);
    return look;
  };
  const cells: FileCell[] = [];
  records.forEach((record, row) => {
    record.forEach((field, col) => {
      const { value, format } = readCsvField(field);
      if (value === null) return;
      const look = format === null ? null : lookOf(format);
      cells.push({ row, col, value, isError: false, formula: null, block: null, look });
    });
  });
  return cells;
}

/** Widths that show the texts of the first records, within bounds. */
function columnWidths(records: readonly (readonly string[])[]): FileColumns[] {
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0);
  const sample = records.slice(0, 200);
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...sample.map((record) => record[column]?.length ?? 0));
    const width = Math.min(300, Math.max(72, longest * 8 + 20));
    return { from: column, to: column, width, hidden: false };
  });
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
