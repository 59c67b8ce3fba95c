import { readFields } from "../../../src/core/textFile/readFields";
import type { StepAnswer } from "../../../workbench/jobs/Answer";
import type { JobDocument } from "../../../workbench/jobs/JobDocument";
import { runDocument } from "../../../workbench/jobs/runDocument";
import type { ListDraft } from "./ListDraft";
import { sheetOf } from "./sheetOf";
import { type Figures, figuresOf, truthOf } from "./truth";
import { jobs, stageWeights, stageWords } from "./words";

/** How the reading of a list ended. */
export type Outcome =
  /** Right without a question. */
  | "right"
  /** Asked what its owner has to say, and right after that answer. */
  | "asked"
  /** Asked what nothing in the list puts in doubt, right after that. */
  | "needless"
  /** Not asked although nothing in the list decides. */
  | "notAsked"
  /** Wrong, with a question, an error or a line about it. */
  | "saidWrong"
  | "silentlyWrong";

export interface Verdict {
  readonly outcome: Outcome;
  /** For a person who looks for the fault. */
  readonly details: readonly string[];
}

/** Runs the job that a list is for, gives the answers that its owner would give, and compares with the truth. */
export async function runList(draft: ListDraft): Promise<Verdict> {
  const first = await step(draft, {});
  const kinds = first.questions.map(({ key }) => key.split(":")[0] ?? key);
  const needless = kinds.filter((kind) => draft.answers[kind] === undefined);
  const notAsked = draft.mustAsk.filter((kind) => !kinds.includes(kind));
  const given = first.questions.map(({ key, choices }, place): [string, unknown] => [
    key,
    draft.answers[kinds[place] ?? ""] ?? choices[0]?.value ?? "",
  ]);
  const answers = { ...draft.answers, ...Object.fromEntries(given) };
  const last = first.questions.length === 0 ? first : await step(draft, answers);
  const truth = truthOf(draft);
  const { result } = last;
  const isWhole =
    last.error === null && typeof result === "object" && result !== null && !("byCurrency" in result);
  const figures = isWhole ? figuresOf(draft.crm.role, result) : [];
  const isRight = JSON.stringify(figures) === JSON.stringify(truth);
  const details = [
    ...first.questions.map(({ key, text }) => `asked ${key}: ${text}`),
    ...last.questions.map(({ key, text }) => `still asked ${key}: ${text}`),
    ...(last.error === null ? [] : [`error: ${last.error.message}`]),
    ...(isRight ? [] : differences(truth, figures)),
    ...(isRight ? [] : last.reading.map(({ text }) => `said: ${text}`)),
    ...(isRight ? [] : last.problems.map((text) => `problem: ${text}`)),
    ...(isRight ? [] : [`columns: ${JSON.stringify(last.columns)}`]),
  ];
  if (!isRight) {
    const isSaid = last.error !== null || needless.length > 0 || last.questions.length > 0;
    return { outcome: isSaid || last.problems.length > 0 ? "saidWrong" : "silentlyWrong", details };
  }
  if (needless.length > 0) return { outcome: "needless", details };
  if (notAsked.length > 0) return { outcome: "notAsked", details: [...details, ...notAsked] };
  return { outcome: kinds.length > 0 ? "asked" : "right", details };
}

async function step(draft: ListDraft, answers: Readonly<Record<string, unknown>>): Promise<StepAnswer> {
  const { crm } = draft;
  const weights = Object.fromEntries(
    stageWords[crm.language].map((stage, index) => [
      stage,
      stageWeights[index] === 1 ? "won" : stageWeights[index],
    ]),
  );
  const options =
    crm.role === "opportunities"
      ? { period: "month", stageWeights: weights }
      : crm.role === "payments"
        ? { period: "month" }
        : { method: "threshold" };
  const document: JobDocument = {
    open: { sheets: { List: sheetOf(draft) } },
    language: "en",
    today: "2026-01-01",
    // Values need none: no list waits for a build
    host: { noCustomFunctions: true },
    steps: [{ job: jobs[crm.role], options: { ...options, mode: "values" }, answers }],
  };
  const { steps, error } = await runDocument(document, {
    folder: ".",
    installFunctions: () => undefined,
    warn: () => undefined,
    readFields: () => readFields,
    large: { scratch: ".", start: () => Promise.reject(new Error("no list is that large")) },
  });
  const [answer] = steps;
  if (answer === undefined) throw new Error(error?.message ?? "no answer");
  return answer;
}

/** The figures of each side that the other has not. */
function differences(truth: Figures, figures: Figures): string[] {
  const missing = truth.filter((figure) => !figures.includes(figure)).slice(0, 4);
  const odd = figures.filter((figure) => !truth.includes(figure)).slice(0, 4);
  return [...missing.map((figure) => `right: ${figure}`), ...odd.map((figure) => `got: ${figure}`)];
}
