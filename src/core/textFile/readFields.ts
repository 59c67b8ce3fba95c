import { type DateColumn, dateColumn, readDateColumn } from "./dateColumn";
import type {
  ColumnConvention,
  DayOrder,
  DecimalMark,
  FieldAnswers,
  FieldsReading,
  FieldValue,
  FileConvention,
} from "./FieldsReading";
import { isCodeHeader, type NumberColumn, numberColumn, readNumberColumn } from "./numberColumn";

interface FileFacts {
  readonly delimiter: string;
  /** Serial of today; it places years of two digits. */
  readonly today: number;
}

/** Headers of languages that write a decimal comma: "1,200" is asked there. */
const commaHeaders =
  /umsatz|betrag|kunde|datum|wert\b|preis|menge|montant|chiffre|ech[eé]ance|importe|ventas|fecha|vendas|faturamento|vencimento/i;

/**
 * Reads the fields of a text file column by column: numbers by the decimal mark and dates by the order that the
 * column's own texts settle, else by the answer. A text with a second reading stays text without one; so do codes:
 * columns of digits with leading zeros or of more digits than a number keeps.
 */
export function readFields(
  records: readonly (readonly string[])[],
  { delimiter, today }: FileFacts,
  answers: FieldAnswers = {},
): FieldsReading {
  const top = headerRow(records);
  const hasHeader = records.length > top + 1 && !holdsData(records[top] ?? []);
  const first = hasHeader ? top + 1 : top;
  const headers = hasHeader ? (records[top] ?? []).map((header) => header.trim()) : [];
  const width = records.reduce((most, record) => Math.max(most, record.length), 0);
  const columns = Array.from({ length: width }, (_, column) =>
    prepare(records, first, column, headers[column] ?? "", today),
  );
  const isCommaLand =
    delimiter === ";" ||
    columns.some((column) => column?.kind === "number" && column.rows.comma.length > 0) ||
    headers.some((header) => commaHeaders.test(header));
  const decimal: ColumnConvention<DecimalMark>[] = [];
  const dateOrder: ColumnConvention<DayOrder>[] = [];
  const cells = columns.map((column) => {
    if (column?.kind === "number") {
      const { convention, values } = readNumberColumn(column, isCommaLand, answers.decimal ?? null);
      if (convention) decimal.push(convention);
      return values;
    }
    if (column?.kind !== "date") return column?.values ?? null;
    const { convention, values } = readDateColumn(column, today, answers.dateOrder ?? null);
    if (convention) dateOrder.push(convention);
    return values;
  });
  const hints: DecimalMark[] = delimiter === ";" ? [","] : [];
  if (columns.some((column) => column?.kind === "number" && showsPoint(column))) hints.push(".");
  return {
    decimal: fileConvention(decimal, [".", ","], hints),
    dateOrder: fileConvention(dateOrder, dayOrders(dateOrder), []),
    cell: (row, column) => (row < first ? null : (cells[column]?.[row - first] ?? null)),
  };
}

function showsPoint({ rows }: NumberColumn): boolean {
  return rows.point.length > 0 && rows.comma.length === 0;
}

type Column =
  NumberColumn | DateColumn | { readonly kind: "code"; readonly values: readonly (FieldValue | null)[] };

function prepare(
  records: readonly (readonly string[])[],
  first: number,
  column: number,
  header: string,
  today: number,
): Column | null {
  const texts: string[] = [];
  let digits = 0;
  let isCode = true;
  let hasOddDigits = false;
  for (let row = first; row < records.length; row += 1) {
    const text = records[row]?.[column] ?? "";
    texts.push(text);
    if (text === "") continue;
    if (/\d/.test(text)) digits += 1;
    if (!isCode) continue;
    isCode = allDigits.test(text);
    hasOddDigits ||= isOdd(text);
  }
  if (digits === 0) return null;
  const asTexts = (): Column => ({
    kind: "code",
    values: texts.map((value) => (value === "" ? null : { value, format: null })),
  });
  if (isCode && hasOddDigits) return asTexts();
  if (texts.every((text) => text === "" || monthOfYear.test(text))) return asTexts();
  const facts = { column, header, texts };
  if (isCodeHeader(header)) return texts.some((text) => codeWithSigns.test(text)) ? asTexts() : null;
  return numberColumn(facts) ?? dateColumn(facts, today);
}

const allDigits = /^\d+$/;
/** 03.2025 is March, 12.2025 would be a number as well. */
const monthOfYear = /^(?:0?[1-9]|1[0-2])\.(?:19|20)\d{2}$/;

/** 1.10 is a version, 555.123.456 a phone number. */
const codeWithSigns = /^\d+[.,' ][\d.,' ]*$/;

function isOdd(text: string): boolean {
  return text.length > 15 || (text.startsWith("0") && text.length > 1);
}

/** The first record that fills more than one field and half of the widest; titles may stand above it. */
function headerRow(records: readonly (readonly string[])[]): number {
  const filled = (record: readonly string[]): number => record.filter((field) => field.trim() !== "").length;
  const widest = records.slice(0, 50).reduce((most, record) => Math.max(most, filled(record)), 0);
  const row = records.findIndex((record) => filled(record) >= Math.max(1, widest / 2));
  return Math.max(0, row);
}

/** 1.250,50 and 03.02.2025 are no headers; 2025 may be one. */
const datum = /^\D{0,4}\d[\d.' ]*[.,]\d+\D{0,4}$|^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/;

function holdsData(record: readonly string[]): boolean {
  return record.some((field) => datum.test(field.trim()));
}

/** What all other columns show is proposed for those that are open; `hints` are further signs. */
function fileConvention<Choice extends string>(
  columns: readonly ColumnConvention<Choice>[],
  choices: readonly Choice[],
  hints: readonly Choice[],
): FileConvention<Choice> {
  const settled = columns.flatMap(({ by, value }) => (by === "evidence" && value !== null ? [value] : []));
  const signs = [...new Set([...settled, ...hints])];
  const [proposed] = signs;
  if (signs.length !== 1 || proposed === undefined || !choices.includes(proposed))
    return { columns, choices, isProposed: false };
  return {
    columns,
    choices: [proposed, ...choices.filter((choice) => choice !== proposed)],
    isProposed: true,
  };
}

function dayOrders(columns: readonly ColumnConvention<DayOrder>[]): readonly DayOrder[] {
  const hasYearFirst = columns.some(({ by, value, examples }) =>
    by === "open" || by === "answer"
      ? examples.some(({ readings }) => readings.ymd !== undefined)
      : value === "ymd",
  );
  return hasYearFirst ? ["dmy", "mdy", "ymd"] : ["dmy", "mdy"];
}
