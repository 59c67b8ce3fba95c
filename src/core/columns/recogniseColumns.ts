import type { Cell } from "../cells/Cell";
import { foldWidth } from "../cells/labelKey";
import { columnContent, type ColumnContent } from "./columnContent";
import { debitCreditPair } from "./debitCreditPair";
import { type ColumnMapping, type FieldOf, fields, requiredFields, type SourceRole } from "./fields";
import { type HeaderMatch, headerWords, matchHeader } from "./headerWords";
import { accountsWords } from "./vocabulary/accountsWords";
import { contactsWords } from "./vocabulary/contactsWords";
import type { FieldContent, FieldWords } from "./vocabulary/FieldWords";
import { ledgerWords } from "./vocabulary/ledgerWords";
import { opportunitiesWords } from "./vocabulary/opportunitiesWords";
import { paymentsWords } from "./vocabulary/paymentsWords";
import { salesWords } from "./vocabulary/salesWords";

/** Header words by role and field. */
const headerVocabulary: { readonly [R in SourceRole]: Readonly<Record<FieldOf<R>, FieldWords>> } = {
  accounts: accountsWords,
  opportunities: opportunitiesWords,
  payments: paymentsWords,
  contacts: contactsWords,
  sales: salesWords,
  credits: { ...paymentsWords, ...ledgerWords.credits },
  receipts: ledgerWords.receipts,
  splits: ledgerWords.splits,
  people: ledgerWords.people,
  quotas: ledgerWords.quotas,
};

/** What people call a table or a sheet of each role. */
const listNames: Readonly<Record<SourceRole, RegExp>> = {
  accounts: /account|customer|client|客户/,
  opportunities: /opportunit|pipeline|deal|funnel|商机|漏斗/,
  payments: /payment|receipt|collection|invoice|回款|收款|付款|业绩/,
  contacts: /contact|person|people|联系人/,
  sales: /sales|revenue|turnover|销售/,
  credits: /payment|collection|invoice|credit|回款|收款|付款|业绩/,
  receipts: /receipt|cash|money received|incoming|回款|收款|到账/,
  splits: /split|share|分成|分摊/,
  people: /people|person|staff|employee|team|sales ?force|roster|人员|员工|花名册/,
  quotas: /quota|target|任务|指标|目标/,
};

/** Lists in which a debit and a credit column are one amount, mapped by its credit. */
const pairRoles: readonly SourceRole[] = ["accounts", "payments", "credits"];
/** Below any header of an amount as a whole, above any that only has a word of one. */
const pairScore = 60;

/** Of headers alike but for their year the latest comes first. */
const year = /(?:19|20)\d\d/;
/** Characters above which a text is a remark and no name. */
const longestName = 40;
/** Different texts that are rather kinds of something than names, in a column of so many cells. */
const kinds = { most: 4, cells: 12 };

/** Dates of a payment for the ledger, of which one may be all that a list has. */
const eventDates: readonly string[] = ["signDate", "invoiceDate"];

interface Recognition<R extends SourceRole> {
  readonly mapping: ColumnMapping<R>;
  /** 0 … 1: share of the role's fields found, the required ones counting most; 0 when a required one is missing. */
  readonly score: number;
}

/**
 * Which column is which field of the role, by header words and by what the cells hold. Each column serves one field; the
 * surest match is taken first, and a header beats its content only as far as the content allows it (an amount column
 * of texts is none, an owner column of remarks neither).
 */
export function recogniseColumns<R extends SourceRole>(
  role: R,
  headers: readonly string[],
  columns: readonly (readonly Cell[])[],
): Recognition<R> {
  const names: readonly FieldOf<R>[] = fields[role];
  const contents = columns.map(columnContent);
  const hasContent = contents.some((content) => content !== null);
  const wordsOf = headers.map(headerWords);
  const candidates: { field: FieldOf<R>; column: number; score: number; round: number }[] = [];
  for (const field of names) {
    const words: FieldWords = headerVocabulary[role][field];
    wordsOf.forEach((header, column) => {
      const match = matchHeader(header, words);
      if (match === null) return;
      const score =
        match.score * (hasContent ? contentFactor(words.content, contents[column] ?? null, match) : 0.9);
      const round = role === "credits" ? roundOf(field, match) : 0;
      if (score > 0) candidates.push({ field, column, score, round });
    });
  }
  const pair = debitCreditPair(headers);
  const amount = names.find((field) => field === (role === "accounts" ? "value" : "amount"));
  if (pair !== null && amount !== undefined && pairRoles.includes(role))
    candidates.push({ field: amount, column: pair.credit, score: pairScore, round: 0 });
  const yearOf = (column: number): number => Number(year.exec(headers[column] ?? "")?.[0] ?? 0);
  candidates.sort(
    (a, b) =>
      a.round - b.round || b.score - a.score || yearOf(b.column) - yearOf(a.column) || a.column - b.column,
  );
  const mapping = Object.fromEntries(names.map((field) => [field, null])) as Record<
    FieldOf<R>,
    number | null
  >;
  const taken: Readonly<Record<string, number | null>> = mapping;
  const used = new Set<number>();
  for (const { field, column } of candidates) {
    const isShared = role === "credits" && eventDates.includes(field) && taken["date"] === column;
    if (mapping[field] !== null || (used.has(column) && !isShared)) continue;
    mapping[field] = column;
    used.add(column);
  }
  return { mapping, score: recognitionScore(role, mapping) };
}

/**
 * Of payments read for the ledger: what Commission reads of them comes first, so that both read the same, but for the
 * number of a document, which is often only a word of another number's header.
 */
function roundOf(field: string, { isWhole }: HeaderMatch): number {
  if (field === "id" && !isWhole) return 2;
  return (fields.payments as readonly string[]).includes(field) ? 0 : 1;
}

/** Whether the name of a list says that it is one of this role. */
export function nameFits(role: SourceRole, name: string): boolean {
  return listNames[role].test(foldWidth(name).toLowerCase());
}

function contentFactor(wanted: FieldContent, content: ColumnContent | null, match: HeaderMatch): number {
  const isName = wanted === "text" || wanted === "person";
  if (content === null) return isName && !match.isWhole ? 0 : 0.3;
  if (wanted === "any") return 0.9;
  if (wanted === "number") return content.numbers >= 0.5 ? 1 : 0;
  if (wanted === "date") return content.dates >= 0.5 ? 1 : 0;
  return nameFactor(wanted, content, match);
}

/** Numbers are names only as codes. Few different texts are rather kinds than accounts; persons are few and short. */
function nameFactor(wanted: "text" | "person", content: ColumnContent, match: HeaderMatch): number {
  if (content.dates >= 0.5 && content.numbers < 0.5) return 0;
  if (content.numbers >= 0.5) return match.isWhole || match.isWeak ? 0.3 : 0;
  if (content.texts < 0.5) return 0.8;
  if (content.length > longestName) return wanted === "person" ? 0 : 0.3;
  if (match.isWhole) return 1;
  if (wanted === "person") return content.count >= 20 && content.variety > 0.9 ? 0.5 : 1;
  return content.count >= kinds.cells && content.variety * content.count <= kinds.most ? 0.4 : 1;
}

function recognitionScore<R extends SourceRole>(role: R, mapping: ColumnMapping<R>): number {
  const required = requiredFields[role];
  if (required.some((field) => mapping[field] === null)) return 0;
  const all: readonly FieldOf<R>[] = fields[role];
  const optional = all.filter((field) => !required.includes(field));
  const found = optional.filter((field) => mapping[field] !== null).length;
  return 0.6 + (0.4 * found) / Math.max(1, optional.length);
}

/** Whether a text is, as a whole, what a column of any role is called. */
export function isHeaderWord(text: string): boolean {
  const header = headerWords(text);
  return Object.values(headerVocabulary).some((words) =>
    Object.values<FieldWords>(words).some((field) => matchHeader(header, field)?.isWhole === true),
  );
}
