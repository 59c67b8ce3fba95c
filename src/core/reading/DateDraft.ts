import type { Cell } from "../cells/Cell";
import type { Grain } from "./calendarDays";
import type { Answers, Finding, Question } from "./Reading";

/** A column that holds dates, or may. */
export interface DateFacts {
  readonly cells: readonly Cell[];
  readonly column: number;
  readonly header: string;
  /** Texts above the list; one year in them is the year of months without one. */
  readonly above?: readonly string[] | undefined;
  /** Number format of the column; null or absent where it is not known. */
  readonly format?: string | null | undefined;
  /** The user has chosen the column as one of dates: counts as a date word in the header. */
  readonly isMapped?: boolean | undefined;
  /** Serial of today. */
  readonly today: number;
}

/** A column while it is read. */
export interface DateDraft {
  readonly facts: DateFacts;
  readonly answers: Answers;
  /** Serial by row; NaN where the cell is no date, or none yet. */
  readonly serials: Float64Array;
  /** By row. */
  readonly grains: Grain[];
  readonly findings: Finding[];
  readonly questions: Question[];
}

/** The answer that the user has given; without one that is among the choices the question is put, and null. */
export function answerTo(draft: DateDraft, question: Question): string | null {
  const answer = draft.answers[question.id];
  if (answer !== undefined && question.choices.includes(answer)) return answer;
  draft.questions.push(question);
  return null;
}
