import type { Cell } from "../cells/Cell";
import { columnContent, type ColumnContent } from "./columnContent";
import { fields, requiredFields, type ColumnMapping, type FieldOf, type SourceRole } from "./fields";
import { headerVocabulary } from "./headerVocabulary";
import type { FieldContent, FieldWords } from "./vocabulary/FieldWords";
import { headerWords } from "./headerWords";

export interface Recognition<R extends SourceRole> {
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
  const candidates: { field: FieldOf<R>; column: number; score: number }[] = [];
  for (const field of names) {
    const words: FieldWords = headerVocabulary[role][field];
    headers.forEach((header, column) => {
      const score = headerScore(headerWords(header), words) * contentFactor(words.content, contents[column]);
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

function contentFactor(wanted: FieldContent, content: ColumnContent | undefined): number {
  if (content === undefined || content.empty || wanted === "any") return 0.9;
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
