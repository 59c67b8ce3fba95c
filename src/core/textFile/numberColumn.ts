import { headerWords } from "../columns/headerWords";
import { markByEvidence, rowsByReading } from "../reading/readConvention";
import { type NumberText, readNumberText } from "../reading/readNumberText";
import type { ColumnConvention, DecimalMark, FieldExample, FieldValue } from "./FieldsReading";

interface ColumnFacts {
  readonly column: number;
  readonly header: string;
  /** Of the data rows. */
  readonly texts: readonly string[];
}

/** A column of which at least half of the filled fields are numbers. */
export interface NumberColumn extends ColumnFacts {
  readonly kind: "number";
  /** By row; null for what is no number, and for what says more than a number can show. */
  readonly numbers: readonly (NumberText | null)[];
  readonly rows: ReturnType<typeof rowsByReading>;
  /** What stands before and behind every number: "€ " and "". */
  readonly affix: Affix;
}

interface Affix {
  readonly before: string;
  readonly after: string;
}

const mostDigits = 15;
const mostExamples = 3;
/** "not available" */
const longestBlank = 13;
const nothingBeside: Affix = { before: "", after: "" };

/** Columns of phone numbers, codes and versions: what looks like a number there is none. */
const codeWords =
  /(?:^| )(?:ids?|codes?|phone|tel|telephone|telefon|mobile|handy|fax|zip|plz|postcode|postal|version|release|sku|ean|gtin|isbn|iban|bic|vat|ip|ref|reference|key)(?: |$)|(?:^| )(?:no|nr|num|number)$|nummer$|编号|编码|代码|单号|号码|电话|手机|传真|邮编|版本|账号/;

export function isCodeHeader(header: string): boolean {
  return codeWords.test(headerWords(header));
}

/** Null where the column is none of numbers. */
export function numberColumn(facts: ColumnFacts): NumberColumn | null {
  let filled = 0;
  let count = 0;
  const affixes = new Map<string, Affix>();
  const found = facts.texts.map((text) => {
    const mayBe = /\d/.test(text) || text.length <= longestBlank;
    const number = mayBe ? readNumberText(text) : null;
    if (number === "blank") return null;
    filled += 1;
    if (number === null) return null;
    count += 1;
    const affix = number.exponent === null && number.currencies === null ? nothingBeside : affixOf(text);
    affixes.set(`${affix.before}\0${affix.after}`, affix);
    return number;
  });
  if (count === 0 || count < filled / 2) return null;
  const [affix = nothingBeside] = affixes.values();
  const numbers = found.map((number, row) =>
    number && affixes.size === 1 && isShowable(number, facts.texts[row] ?? "") ? number : null,
  );
  return { ...facts, kind: "number", numbers, rows: rowsByReading(numbers), affix };
}

/** A number format shows a currency, a per cent and one minus; a unit, a side and "-(100)" are for the list's reading. */
function isShowable({ minuses, exponent, hasLetter, side, point, comma }: NumberText, text: string): boolean {
  const isPlainUnit = exponent === null || (exponent === -2 && /%/.test(text));
  const digits = (point ?? comma ?? "").replace(/e.*$/, "").replace(".", "");
  const isCode = /^\D*0\d/.test(text) || /^\s*\+/.test(text) || digits.length > mostDigits;
  return minuses <= 1 && isPlainUnit && !hasLetter && side === null && !isCode;
}

/** What stands beside the digits, signs apart. */
function affixOf(text: string): Affix {
  const [, before = "", , after = ""] = /^(\D*?)([.,]?\d(?:.*\d)?)(\D*)$/s.exec(text) ?? [];
  const plain = (part: string): string => part.replace(/[-+()\u2212]/g, "").replace(/\s+/g, " ");
  return { before: plain(before).trimStart(), after: plain(after).trimEnd() };
}

export function readNumberColumn(
  column: NumberColumn,
  isCommaLand: boolean,
  answer: DecimalMark | null,
): {
  readonly convention: ColumnConvention<DecimalMark> | null;
  readonly values: readonly (FieldValue | null)[];
} {
  const { rows } = column;
  const convention = conventionOf(column, isCommaLand, answer);
  const isMixed = convention?.by === "mixed";
  const either = new Set([...rows.withPoint, ...rows.withComma]);
  const isGrouped = column.numbers.some((number, row) => number && groups.test(column.texts[row] ?? ""));
  const values = column.texts.map((text, row): FieldValue | null => {
    if (isMixed) return text === "" ? null : { value: text, format: null };
    const number = column.numbers[row];
    if (!number || isPlain(text) || (either.has(row) && convention?.value === null)) return null;
    const mark = convention?.value === "," && !number.isPointed ? "comma" : "point";
    const digits = number[mark];
    return digits === null ? null : valueOf(digits, number, column.affix, isGrouped);
  });
  return { convention, values };
}

const groups = /\d[.,' \u00a0\u202f\u2019]\d{3}(?:\D|$)/;
const plain = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/;
const oneGroup = /^-?[1-9]\d{0,2}\.\d{3}$/;

/** Whether every reader takes the text for the same number. */
function isPlain(text: string): boolean {
  return plain.test(text) && !oneGroup.test(text);
}

function valueOf(digits: string, number: NumberText, affix: Affix, isGrouped: boolean): FieldValue {
  const isPerCent = number.exponent === -2;
  const [mantissa = "", power = "0"] = digits.split("e");
  const size = Number(`${mantissa}e${Number(power) - (isPerCent ? 2 : 0)}`);
  const decimals = (mantissa.split(".")[1] ?? "").length;
  const figures = `${isGrouped ? "#,##0" : "0"}${decimals > 0 ? `.${"0".repeat(Math.min(decimals, 8))}` : ""}`;
  const quoted = (part: string): string => (part === "" ? "" : `"${part}"`);
  const format = isPerCent ? `${figures}%` : `${quoted(affix.before)}${figures}${quoted(affix.after)}`;
  return {
    value: number.minuses === 1 ? 0 - size : size,
    format: format === "0" || power !== "0" ? null : format,
  };
}

function conventionOf(
  column: NumberColumn,
  isCommaLand: boolean,
  answer: DecimalMark | null,
): ColumnConvention<DecimalMark> | null {
  const { rows } = column;
  const { point, comma, withPoint, withComma } = rows;
  const either = [...withPoint, ...withComma].sort((a, b) => a - b);
  const examplesAt = (places: readonly number[]) =>
    places.slice(0, mostExamples).map((row) => exampleAt(column, row));
  const of = (
    value: DecimalMark | null,
    by: ColumnConvention<DecimalMark>["by"],
    places: readonly number[],
  ) => ({ column: column.column, header: column.header, value, by, examples: examplesAt(places) });
  if (point.length > 0 && comma.length > 0) return of(null, "mixed", [point[0] ?? 0, comma[0] ?? 0]);
  if (comma.length > 0) return of(",", "evidence", comma);
  if (point.length > 0) {
    const isPlainColumn = either.length === 0 && point.every((row) => isPlain(column.texts[row] ?? ""));
    return isPlainColumn ? null : of(".", "evidence", point);
  }
  if (either.length === 0) return null;
  if (answer !== null) return of(answer, "answer", either);
  const mark = markByEvidence(rows, isCommaLand);
  return mark === null ? of(null, "open", either) : of(mark === "point" ? "." : ",", "rule", either);
}

function exampleAt({ texts, numbers }: NumberColumn, row: number): FieldExample<DecimalMark> {
  const number = numbers[row];
  const signed = (digits: string): number => Number(digits) * (number?.minuses === 1 ? -1 : 1) + 0;
  return {
    text: (texts[row] ?? "").trim(),
    readings: {
      ...(number?.point == null ? {} : { ".": signed(number.point) }),
      ...(number?.comma == null ? {} : { ",": signed(number.comma) }),
    },
  };
}
