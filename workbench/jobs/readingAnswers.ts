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
  takeIn: "no",
  crNegative: "negative",
  crPositive: "positive",
};

const valueOf = (choice: string): string => documentValues[choice] ?? choice;

/** What a question is called in a document: by its kind, and by header or label where several of it arise. */
function keysOf(questions: readonly Question[], table: SourceTable): string[] {
  const kinds = questions.map(({ id }) => {
    const kind = id.split(":")[0] ?? id;
    return documentKinds[kind] ?? kind;
  });
  return questions.map(({ id, evidence }, index) => {
    const kind = kinds[index] ?? id;
    if (kinds.filter((other) => other === kind).length === 1) return kind;
    const label = id.slice(id.indexOf(":") + 1);
    const isColumn = /^\d+$/.test(label) && evidence.column !== null;
    return `${kind}:${isColumn ? (table.headers[evidence.column] ?? label) : label}`;
  });
}

/** A preview with the answers of a document and those that the workbook remembers; answers may raise further questions. */
export async function answered<P extends { readonly reading: Said }>(
  given: Readonly<Record<string, unknown>>,
  table: SourceTable,
  preview: (answers: Answers) => Promise<P>,
): Promise<{ readonly preview: P; readonly answers: Answers }> {
  let answers: Answers = await readAnswers(table);
  for (;;) {
    const found = await preview(answers);
    const { questions } = found.reading;
    const keys = keysOf(questions, table);
    const added = questions.flatMap(({ id, choices }, index) => {
      const key = keys[index] ?? id;
      const value = given[key] ?? given[id] ?? given[key.split(":")[0] ?? key];
      if (typeof value !== "string" && typeof value !== "number") return [];
      const text = String(value);
      const choice = choices.find((one) => valueOf(one) === text) ?? text;
      return answers[id] === choice ? [] : [[id, choice] as const];
    });
    if (added.length === 0) return { preview: found, answers };
    answers = { ...answers, ...Object.fromEntries(added) };
  }
}

export function openQuestions(
  language: Language,
  questions: readonly Question[],
  table: SourceTable,
): OpenQuestion[] {
  const keys = keysOf(questions, table);
  return questions.map((question, index) => ({
    key: keys[index] ?? question.id,
    text: readingText(language, question),
    choices: question.choices.map((value) => ({ value: valueOf(value), label: choiceText(language, value) })),
    evidence: question.evidence.rows
      .slice(0, 5)
      .map((row) => `${table.sheet}!${String(table.firstRow + row)}`),
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
      answerable: false,
    };
  });
  return [...decided, ...found];
}
