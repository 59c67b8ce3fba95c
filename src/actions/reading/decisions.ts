import type { Answers, Finding, Question, Said } from "../../core/reading/Reading";

/** What the user has decided of a list, with the question that it answers. */
export interface Decision {
  readonly question: Question;
  readonly answer: string;
}

/** How a list was read, and what of that the user has decided. */
export interface ListReading extends Said {
  readonly decisions: readonly Decision[];
}

/** What was decided without a question, as questions whose first choice holds. */
export function changes(findings: readonly Finding[]): Question[] {
  return findings.flatMap(({ change, params, evidence }) =>
    change === undefined ? [] : [{ ...change, params, evidence, isProposed: true }],
  );
}

/**
 * A reading with the decisions in it: for each answer the list is read without it, so that what it answers is asked
 * again. An answer that nothing asks for any more, for the list has changed, is said.
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
    const asked = [...before.questions, ...changes(before.findings)];
    const question = asked.find((one) => one.id === id);
    if (question !== undefined) decisions.push({ question, answer });
    else unused.push({ key: "readAnswerUnused", params: { answer }, evidence: { column: null, rows: [] } });
  }
  const findings = said.findings
    .filter(({ key }) => key !== "readAnswered")
    .map((finding) => (answers[finding.change?.id ?? ""] === undefined ? finding : unchangeable(finding)));
  return { findings: [...unused, ...findings], questions: said.questions, decisions };
}

/** What was answered already is changed where the answer stands. */
function unchangeable({ key, params, evidence }: Finding): Finding {
  return { key, params, evidence };
}
