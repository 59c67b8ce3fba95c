import { columnLimit, rowLimit } from "../address";
import { type FileCell, type FileColumns, type FileWorkbook, longestText } from "../FileWorkbook";
import { FileError } from "../notes/FileError";
import type { FileNote } from "../notes/FileNote";
import type { CellLook } from "../styles/CellLook";
import { officeFont } from "../styles/officeTheme";
import { decode, findEncoding, isIn, type TextEncoding } from "./encodings";
import { findDelimiter, parseCsv } from "./parseCsv";
import { type CsvValue, readCsvField } from "./readCsvField";

const defaultWidth = 96;
/** Bytes of a text file: its text must fit into one string. */
export const largestText = 256 * 1024 * 1024;

export interface CsvOptions {
  /** undefined: found out by evidence */
  readonly encoding?: TextEncoding | undefined;
  /** undefined: found out by evidence */
  readonly delimiter?: string | undefined;
  /** how the fields become cells, with the delimiter that divides them; by default each by itself */
  readonly fields?: ((records: Records, delimiter: string) => ReadField) | undefined;
}

type Records = readonly (readonly string[])[];
/** Rows and columns from 0; null: the field has one reading by itself. */
type ReadField = (row: number, column: number) => CsvValue | null;

/** A text file divided into records. */
export interface CsvRecords {
  readonly encoding: TextEncoding;
  readonly delimiter: string;
  /** Further delimiters that it may have; none where it was named or the evidence is clear. */
  readonly orDelimiters: readonly string[];
  readonly records: Records;
}

/**
 * Decodes a text file and divides it.
 * @throws {FileError} when the file is larger than `largestText`, or is not in the encoding asked for
 */
export function readRecords(
  bytes: Uint8Array,
  fileName: string,
  options: Pick<CsvOptions, "encoding" | "delimiter"> = {},
): CsvRecords {
  if (bytes.length > largestText)
    throw new FileError({ kind: "tooLarge", size: bytes.length, limit: largestText });
  const encoding = options.encoding ?? findEncoding(bytes).encoding;
  if (options.encoding !== undefined && !isIn(encoding, bytes))
    throw new FileError({ kind: "encoding", encoding });
  const text = decode(encoding, bytes);
  const named = options.delimiter ?? (/\.tsv$/i.test(fileName) ? "\t" : undefined);
  const { delimiter, or } = named === undefined ? findDelimiter(text) : { delimiter: named, or: [] };
  return { encoding, delimiter, orDelimiters: or, records: parseCsv(text, delimiter) };
}

/**
 * Opens a text file with one record a line: delimiter and encoding are found out where they are not said. Text such as
 * 00123 stays text. What does not fit into a sheet is left out, and the notes say so.
 * @throws {FileError} as `readRecords`
 */
export function openCsv(
  bytes: Uint8Array,
  fileName: string,
  options: CsvOptions = {},
): { workbook: FileWorkbook; notes: FileNote[] } {
  const notes: FileNote[] = [];
  const { encoding, delimiter, records: parsed } = readRecords(bytes, fileName, options);
  if (options.encoding === undefined && encoding !== "utf-8") notes.push({ key: "readAs", encoding });
  const records = fitted(parsed, notes);
  const sheet = {
    name: sheetName(fileName),
    state: "visible" as const,
    cells: readCells(records, options.fields?.(records, delimiter)),
    rows: new Map(),
    columns: columnWidths(records),
    defaultWidth,
    merges: [],
    tables: [],
    filter: null,
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
    pageSetup: {},
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
  return { workbook, notes };
}

function readCells(records: Records, fields: ReadField = () => null): FileCell[] {
  const looks = new Map<string, CellLook>();
  const lookOf = (format: string): CellLook => {
    const look = looks.get(format) ?? { style: null, format, border: null, quotePrefix: false };
    looks.set(format, look);
    return look;
  };
  const cells: FileCell[] = [];
  records.forEach((record, row) => {
    record.forEach((field, col) => {
      const { value, format } = fields(row, col) ?? readCsvField(field);
      if (value === null) return;
      const look = format === null ? null : lookOf(format);
      cells.push({ row, col, value, isError: false, formula: null, block: null, look });
    });
  });
  return cells;
}

/** Widths that show the texts of the first records, within bounds. */
function columnWidths(records: Records): FileColumns[] {
  const columns = records.reduce((most, record) => Math.max(most, record.length), 0);
  const sample = records.slice(0, 200);
  return Array.from({ length: columns }, (_, column) => {
    const longest = Math.max(0, ...sample.map((record) => record[column]?.length ?? 0));
    const width = Math.min(300, Math.max(72, longest * 8 + 20));
    return { from: column, to: column, width, hidden: false };
  });
}

/** The records as far as a sheet and its cells hold them. */
function fitted(records: Records, notes: FileNote[]): Records {
  if (records.length > rowLimit) notes.push({ key: "rowsCut", count: records.length - rowLimit });
  let widest = 0;
  let texts = 0;
  const cut = records.slice(0, rowLimit).map((record) => {
    widest = Math.max(widest, record.length);
    const isLong = record.some((field) => field.length > longestText);
    if (record.length <= columnLimit && !isLong) return record;
    return record.slice(0, columnLimit).map((field) => {
      if (field.length <= longestText) return field;
      texts += 1;
      return field.slice(0, longestText);
    });
  });
  if (widest > columnLimit) notes.push({ key: "columnsCut", count: widest - columnLimit });
  if (texts > 0) notes.push({ key: "textsCut", count: texts });
  return cut;
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
