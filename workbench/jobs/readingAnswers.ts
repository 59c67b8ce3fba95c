import {
  type Answers,
  choiceText,
  type Question,
  readingText,
  type Said,
} from "../../src/actions/reading/readingText";
import { changes, type ListReading } from "../../src/actions/reading/decisions";
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
export async function answered<P extends { readonly reading: Said }>(
  given: Readonly<Record<string, unknown>>,
  table: SourceTable,
  preview: (answers: Answers) => Promise<P>,
): Promise<{ readonly preview: P; readonly answers: Answers }> {
  // Own probabilities may be chosen where nothing asks for them: the weights of the stages count then.
  const chosen = given["probability"];
  let answers: Answers = await readAnswers(table);
  if (chosen === "use" || chosen === "ignore") answers = { ...answers, probability: chosen };
  for (;;) {
    const found = await preview(answers);
    const questions = [...found.reading.questions, ...changes(found.reading.findings)];
    const added = newAnswers(given, questions, table.headers, answers);
    if (added === null) return { preview: found, answers };
    answers = added;
  }
}

/** The answers with those that a document gives to these questions; null where it gives no further one. */
export function newAnswers(
  given: Readonly<Record<string, unknown>>,
  questions: readonly Question[],
  headers: readonly string[],
  answers: Answers,
): Answers | null {
  const keys = keysOf(questions, headers);
  const added = questions.flatMap(({ id, choices }, index) => {
    const key = keys[index] ?? id;
    const value = given[key] ?? given[id] ?? given[key.split(":")[0] ?? key];
    if (typeof value !== "string" && typeof value !== "number") return [];
    const text = String(value);
    const choice = choices.find((one) => valueOf(one) === text) ?? text;
    return answers[id] === choice ? [] : [[id, choice] as const];
  });
  return added.length === 0 ? null : { ...answers, ...Object.fromEntries(added) };
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
      answerable: finding.change !== undefined,
    };
  });
  return [...decided, ...found];
}
