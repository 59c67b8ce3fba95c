import { choiceText, readingText } from "../../src/actions/reading/readingText";
import { readAnswers } from "../../src/actions/reading/rememberedAnswers";
import type { SourceTable } from "../../src/actions/sources/SourceTable";
import type { Answers, Question, Said } from "../../src/core/reading/Reading";
import type { Language } from "../../src/i18n/Language";
import type { OpenQuestion, ReadingLine } from "./Answer";

/** What a question is called in a document: by its kind, and by header or label where several of it arise. */
function keysOf(questions: readonly Question[], table: SourceTable): string[] {
  const kinds = questions.map(({ id }) => id.split(":")[0] ?? id);
  return questions.map(({ id, evidence }, index) => {
    const kind = kinds[index] ?? id;
    if (kinds.filter((other) => other === kind).length === 1) return kind;
    const label = id.slice(kind.length + 1);
    const isColumn = /^\d+$/.test(label) && evidence.column !== null;
    return `${kind}:${isColumn ? (table.headers[evidence.column ?? 0] ?? label) : label}`;
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
    const added = questions.flatMap(({ id }, index) => {
      const key = keys[index] ?? id;
      const value = given[key] ?? given[id] ?? given[key.split(":")[0] ?? key];
      return value === undefined || answers[id] === String(value) ? [] : [[id, String(value)] as const];
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
    choices: question.choices.map((value) => ({ value, label: choiceText(language, question, value) })),
    evidence: question.evidence.rows
      .slice(0, 5)
      .map((row) => `${table.sheet}!${String(table.firstRow + row)}`),
  }));
}

export function readingLines(language: Language, { findings }: Said, table: SourceTable): ReadingLine[] {
  return findings.map((finding) => {
    const { key, params, evidence } = finding;
    const { count, amount } = params;
    return {
      kind: key,
      text: readingText(language, finding),
      rows: evidence.rows.map((row) => table.firstRow + row),
      count: typeof count === "number" ? count : evidence.rows.length,
      amount: typeof amount === "number" ? amount : null,
      answerable: key === "readAnswered",
    };
  });
}
