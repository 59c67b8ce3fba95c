import type { ListShape } from "./ShapedList";
import type { Answers, Finding, Question, Said } from "../../core/reading/Reading";

/** What the user has decided of a list, with the question that it answers. */
export interface Decision {
  readonly question: Question;
  readonly answer: string;
}

/** How a list was read, and what of that the user has decided. */
export interface ListReading extends Said {
  readonly decisions: readonly Decision[];
  /** Where it stands otherwise than on its sheet. */
  readonly shape?: ListShape;
}

/**
 * A reading with the decisions in it: for each answer the list is read without it, so that what it answers is asked
 * again; one that turns what was certain stands as it was found. An answer that nothing asks for any more, for the
 * list has changed, is said.
 */
export async function withDecisions(
  said: Said,
  answers: Answers,
  read: (answers: Answers) => Promise<Said>,
): Promise<ListReading> {
  const decisions: Decision[] = [];
  const unused: Finding[] = [];
  for (const [id, answer] of Object.entries(answers)) {
    const others = Object.fromEntries(Object.entries(answers).filter(([other]) => other !== id));
    const before = await read(others);
    const question = before.questions.find((asked) => asked.id === id);
    const taken =
      said.findings.find(({ key, params }) => key === "readAnswered" && params["id"] === id) ??
      before.findings.find(({ otherwise }) => otherwise?.[id] !== undefined);
    if (question !== undefined) decisions.push({ question, answer });
    else if (taken !== undefined) {
      const { key, ask = key, params, evidence } = taken;
      decisions.push({
        question: { id, key: ask, params, evidence, choices: [answer], isProposed: false },
        answer,
      });
    } else unused.push({ key: "readAnswerUnused", params: { answer }, evidence: { column: null, rows: [] } });
  }
  const findings = said.findings.filter(({ key }) => key !== "readAnswered");
  return { findings: [...unused, ...findings], questions: said.questions, decisions };
}
