import { type Cell, isBlank } from "../cells/Cell";
import { foldWidth } from "../cells/labelKey";
import { parseNumber } from "../cells/parseNumber";
import { dateOfCell } from "../dates/parseDate";
import { type ColumnMapping, type FieldOf, fields, requiredFields, type SourceRole } from "./fields";
import { accountsWords } from "./vocabulary/accountsWords";
import type { FieldContent, FieldWords } from "./vocabulary/commonWords";
import { contactsWords } from "./vocabulary/contactsWords";
import { opportunitiesWords } from "./vocabulary/opportunitiesWords";
import { paymentsWords } from "./vocabulary/paymentsWords";
import { salesWords } from "./vocabulary/salesWords";

/** Header words by role and field, English and Chinese. */
const headerVocabulary: { readonly [R in SourceRole]: Readonly<Record<FieldOf<R>, FieldWords>> } = {
  accounts: accountsWords,
  opportunities: opportunitiesWords,
  payments: paymentsWords,
  contacts: contactsWords,
  sales: salesWords,
};

/** What people call a table or a sheet of each role. */
const listNames: Readonly<Record<SourceRole, RegExp>> = {
  accounts: /account|customer|client|客户/,
  opportunities: /opportunit|pipeline|deal|funnel|商机|漏斗/,
  payments: /payment|receipt|collection|invoice|回款|收款|付款|业绩/,
  contacts: /contact|person|people|联系人/,
  sales: /sales|revenue|turnover|销售/,
};

/** Cells of a column that tell what it holds. */
const mostJudged = 200;

interface Recognition<R extends SourceRole> {
  readonly mapping: ColumnMapping<R>;
  /** 0 … 1: share of the role's fields found, the required ones counting most; 0 when a required one is missing. */
  readonly score: number;
}

/**
 * Which column is which field of the role, by header words (English and Chinese) and by what the cells hold.
 * Each column serves one field; the surest match is taken first, and a header beats its content only as far as
 * the content allows it (an amount column of texts is none).
 */
export function recogniseColumns<R extends SourceRole>(
  role: R,
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): Recognition<R> {
  const names: readonly FieldOf<R>[] = fields[role];
  const contents = columns.map(columnContent);
  const wordsOf = headers.map(headerWords);
  const candidates: { field: FieldOf<R>; column: number; score: number }[] = [];
  for (const field of names) {
    const words: FieldWords = headerVocabulary[role][field];
    wordsOf.forEach((header, column) => {
      const score = headerScore(header, words) * contentFactor(words.content, contents[column] ?? null);
      if (score > 0) candidates.push({ field, column, score });
    });
  }
  candidates.sort((a, b) => b.score - a.score || a.column - b.column);
  const mapping = Object.fromEntries(names.map((field) => [field, null])) as Record<
    FieldOf<R>,
    number | null
  >;
  const used = new Set<number>();
  for (const { field, column } of candidates) {
    if (mapping[field] !== null || used.has(column)) continue;
    mapping[field] = column;
    used.add(column);
  }
  return { mapping, score: recognitionScore(role, mapping) };
}

/** Whether the name of a list says that it is one of this role. */
export function nameFits(role: SourceRole, name: string): boolean {
  return listNames[role].test(foldWidth(name).toLowerCase());
}

function headerScore(header: string, words: FieldWords): number {
  if (header === "") return 0;
  const parts = header.split(" ");
  const has = (word: string) => (/^[a-z%]/.test(word) ? parts.includes(word) : header.includes(word));
  const place = words.headers.indexOf(header);
  if (place >= 0) return 100 - place / 2;
  if (words.not?.some(has) === true) return 0;
  const part = words.parts.findIndex(has);
  return part >= 0 ? 50 - part - Math.min(parts.length, 9) : 0;
}

function contentFactor(wanted: FieldContent, content: ColumnContent | null): number {
  if (content === null || wanted === "any") return 0.9;
  if (wanted === "number") return content.numbers >= 0.5 ? 1 : 0;
  if (wanted === "date") return content.dates >= 0.5 ? 1 : 0;
  return content.texts >= 0.5 ? 1 : content.numbers < 0.5 && content.dates < 0.5 ? 0.8 : 0.3;
}

function recognitionScore<R extends SourceRole>(role: R, mapping: ColumnMapping<R>): number {
  const required = requiredFields[role];
  if (required.some((field) => mapping[field] === null)) return 0;
  const all: readonly FieldOf<R>[] = fields[role];
  const optional = all.filter((field) => !required.includes(field));
  const found = optional.filter((field) => mapping[field] !== null).length;
  return 0.6 + (0.4 * found) / Math.max(1, optional.length);
}

/** Shares of the cells that are not blank, each 0 … 1. */
interface ColumnContent {
  readonly numbers: number;
  readonly dates: number;
  readonly texts: number;
}

/**
 * What a column holds, judged by its first cells that are not blank; null when there is none. A text number counts as
 * a number.
 */
function columnContent(column: readonly Cell[]): ColumnContent | null {
  let count = 0;
  let numbers = 0;
  let dates = 0;
  let texts = 0;
  for (const cell of column) {
    if (isBlank(cell)) continue;
    if (count === mostJudged) break;
    count++;
    const number = typeof cell === "number" || (typeof cell === "string" && parseNumber(cell) !== null);
    const date =
      (typeof cell === "string" || (typeof cell === "number" && cell > 20000 && cell < 80000)) &&
      dateOfCell(cell) !== null;
    if (number) numbers++;
    if (date) dates++;
    if (typeof cell === "string" && !number && !date) texts++;
  }
  return count === 0 ? null : { numbers: numbers / count, dates: dates / count, texts: texts / count };
}

/**
 * A header as plain words: width and case folded, camelCase and snake_case split, units in brackets dropped.
 * "close_value" → "close value", "companyName" → "company name", "年销售额（元）" → "年销售额".
 */
function headerWords(header: string): string {
  return header
    .normalize("NFKC")
    .replace(/\([^)]*\)|\[[^\]]*\]/g, " ")
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, "$1 $2")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}%]+/gu, " ")
    .trim();
}
