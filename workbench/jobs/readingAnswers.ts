import {
  type Answers,
  choiceText,
  type Question,
  readingText,
  type Said,
} from "../../src/actions/reading/readingText";
import type { ListReading } from "../../src/actions/reading/decisions";
import { readAnswers } from "../../src/actions/reading/rememberedAnswers";
import type { SourceTable } from "../../src/actions/sources/SourceTable";
import type { Language } from "../../src/i18n/Language";
import type { OpenQuestion, ReadingLine } from "./Answer";

/** What documents call the kinds of questions that go by another name here. */
const documentKinds: Readonly<Record<string, string>> = {
  convention: "numberConvention",
  swapped: "swappedDates",
  year: "dateYear",
  total: "totalRow",
  captions: "caption",
  credits: "creditSign",
  crdr: "sign",
};

/** What documents call choices that go by another name here. */
const documentValues: Readonly<Record<string, string>> = {
  dayFirst: "dmy",
  monthFirst: "mdy",
  yearFirst: "ymd",
  turnBack: "turn",
  keep: "asIs",
  asTheyStand: "asIs",
  leaveOut: "yes",
  caption: "yes",
  firstRowIsData: "no",
  firstRowIsHeader: "yes",
  onePerPeriod: "yes",
  notUnfolded: "no",
  sumPeriods: "sum",
  perPeriod: "rows",
  sumRows: "sum",
  lastRow: "last",
  rowByRow: "no",
  addUp: "sum",
  eachRow: "keep",
  onlyOnce: "once",
  takeIn: "no",
  equalShares: "yes",
  onePerson: "no",
  firstOnly: "no",
  shareOnly: "yes",
  wholeAmount: "no",
  ratesPerCent: "yes",
  ratesAsTheyStand: "no",
  crNegative: "negative",
  crPositive: "positive",
};

const valueOf = (choice: string): string => documentValues[choice] ?? choice;

/** What a question is called in a document: by its kind, and by header or label where several of it arise. */
function keysOf(questions: readonly Question[], headers: readonly string[]): string[] {
  const kinds = questions.map(({ id }) => {
    const kind = id.split(":")[0] ?? id;
    return documentKinds[kind] ?? kind;
  });
  return questions.map(({ id, evidence }, index) => {
    const kind = kinds[index] ?? id;
    if (kinds.filter((other) => other === kind).length === 1) return kind;
    const label = id.slice(id.indexOf(":") + 1);
    const isColumn = /^\d+$/.test(label) && kind !== "stage" && evidence.column !== null;
    return `${kind}:${isColumn ? (headers[evidence.column] ?? label) : label}`;
  });
}

/** A preview with the answers of a document and those that the workbook remembers; answers may raise further questions. */
export async function answered<P extends { readonly reading: Said & Partial<ListReading> }>(
  given: Readonly<Record<string, unknown>>,
  table: SourceTable,
  preview: (answers: Answers) => Promise<P>,
): Promise<{
  readonly preview: P;
  readonly answers: Answers;
  /** Keys of the document that answer nothing of this list. */
  readonly unused: readonly string[];
}> {
  // Own probabilities may be chosen where nothing asks for them: the weights of the stages count then.
  const chosen = given["probability"];
  let answers: Answers = await readAnswers(table);
  if (chosen === "use" || chosen === "ignore") answers = { ...answers, probability: chosen };
  const used = new Set<string>();
  const done = new Set<string>();
  for (;;) {
    const found = await preview(answers);
    const { questions, decisions = [], findings } = found.reading;
    const asked = [...questions, ...decisions.map(({ question }) => question)];
    const replies = [...repliesTo(given, asked, table.headers), ...repliesToFindings(given, findings)];
    for (const { name } of replies) used.add(name);
    const added = replies.filter(({ id, choice }) => !done.has(id) && answers[id] !== choice);
    if (added.length === 0) {
      const unused = Object.keys(given).filter((name) => !used.has(name));
      return { preview: found, answers, unused };
    }
    for (const { id } of added) done.add(id);
    answers = { ...answers, ...Object.fromEntries(added.map(({ id, choice }) => [id, choice])) };
  }
}

interface Reply {
  readonly id: string;
  readonly choice: string;
  /** The key in the document. */
  readonly name: string;
}

/** What a document answers to these questions: by the key of each, its id, or its kind. */
function repliesTo(
  given: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
  headers: readonly string[],
): Reply[] {
  const keys = keysOf(questions, headers);
  return questions.flatMap(({ id, choices }, index) => {
    const key = keys[index] ?? id;
    return replyBy(given, [key, id, key.split(":")[0] ?? key], id, choices);
  });
}

/** What a document has otherwise than it was found: totals that are certain, each by its own key alone. */
function repliesToFindings(given: Readonly<Record<string, unknown>>, findings: Said["findings"]): Reply[] {
  return findings.flatMap(({ otherwise = {} }) =>
    Object.entries(otherwise).flatMap(([id, choice]) => {
      const kind = id.split(":")[0] ?? id;
      const key = `${documentKinds[kind] ?? kind}${id.slice(kind.length)}`;
      return replyBy(given, [key, id], id, [choice]).filter((reply) => reply.choice === choice);
    }),
  );
}

function replyBy(
  given: Readonly<Record<string, unknown>>,
  names: readonly string[],
  id: string,
  choices: readonly string[],
): Reply[] {
  const name = names.find((one) => given[one] != null);
  const value = name === undefined ? undefined : given[name];
  if (name === undefined || (typeof value !== "string" && typeof value !== "number")) return [];
  const text = String(value);
  return [{ id, name, choice: choices.find((one) => valueOf(one) === text) ?? text }];
}

/** The answers with those that a document gives to these questions; null where it gives no further one. */
export function newAnswers(
  given: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
  headers: readonly string[],
  answers: Answers,
): Answers | null {
  const added = repliesTo(given, questions, headers).filter(({ id, choice }) => answers[id] !== choice);
  if (added.length === 0) return null;
  return { ...answers, ...Object.fromEntries(added.map(({ id, choice }) => [id, choice])) };
}

export function openQuestions(
  language: Language,
  questions: readonly Question[],
  table: SourceTable,
): OpenQuestion[] {
  return askedInWords(language, questions, table.headers, ({ evidence }) =>
    evidence.rows.slice(0, 5).map((row) => `${table.sheet}!${String(table.firstRow + row)}`),
  );
}

/** Questions as the answer shows them, with the evidence that is given for each. */
export function askedInWords(
  language: Language,
  questions: readonly Question[],
  headers: readonly string[],
  evidenceOf: (question: Question) => readonly string[],
): OpenQuestion[] {
  const keys = keysOf(questions, headers);
  return questions.map((question, index) => ({
    key: keys[index] ?? question.id,
    text: readingText(language, question),
    choices: question.choices.map((value) => ({ value: valueOf(value), label: choiceText(language, value) })),
    evidence: evidenceOf(question),
  }));
}

/** The lines of the reading: what was decided, which another answer changes, then what was found. */
export function readingLines(
  language: Language,
  { findings, decisions }: ListReading,
  table: SourceTable,
): ReadingLine[] {
  const decided = decisions.map(({ question, answer }): ReadingLine => {
    const rows = question.evidence.rows.map((row) => table.firstRow + row);
    const text = `${readingText(language, question)} ${choiceText(language, answer)}`;
    return { kind: "readAnswered", text, rows, count: rows.length, amount: null, answerable: true };
  });
  const found = findings.map((finding): ReadingLine => {
    const { key, params, evidence } = finding;
    const { count, amount } = params;
    return {
      kind: key,
      text: readingText(language, finding),
      rows: evidence.rows.map((row) => table.firstRow + row),
      count: typeof count === "number" ? count : evidence.rows.length,
      amount: typeof amount === "number" ? amount : null,
      answerable: finding.otherwise !== undefined,
    };
  });
  return [...decided, ...found];
}
