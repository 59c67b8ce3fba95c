import { ActionError, messageText, type Message } from "../../../src/actions/list/messages";
import { readSettings } from "../../../src/actions/settings/readSettings";
import { problemText } from "../../../src/actions/sources/problemText";
import type { SourceTable } from "../../../src/actions/sources/SourceTable";
import { rememberAnswers } from "../../../src/actions/reading/rememberedAnswers";
import { undoLastWrite } from "../../../src/actions/undoLastWrite";
import type { StepOutcome } from "../Answer";
import { chooseList } from "../chooseList";
import { answered, openQuestions, readingLines } from "../readingAnswers";
import type { JobStep } from "../JobDocument";
import { notYet } from "../JobError";
import { type JobRun, writeOptions } from "../JobRun";
import type { Later, ListJob, ListPreview, ListRole, Options } from "./ListJob";

/**
 * One job on one list, as the pane does it: list, columns, settings, preview, and the write where it is wanted.
 * `found` hears of each part as it is known, so that a failed write still answers with its preview.
 */
export async function runListJob<R extends ListRole, Request, P extends ListPreview>(
  job: ListJob<R, Request, P>,
  step: JobStep,
  run: JobRun,
  found: (part: StepOutcome) => void,
): Promise<void> {
  const { language } = run;
  const options = step.options ?? {};
  refuseLater(job.later, options);
  const list = await chooseList(job.role, step.list, step.columns);
  const { table, mapping } = list;
  found({ list: table.label, columns: headersOf(table, mapping) });
  const settings = await readSettings(language);
  const request = job.request(list, options, settings);
  const { preview, answers, unused } = await answered(step.answers ?? {}, table, (given) =>
    job.preview({ ...request, answers: given }, table, settings, language),
  );
  warnUnused(step, unused, run);
  const texts = (messages: readonly Message[]) => messages.map((message) => messageText(language, message));
  const { questions } = preview.reading;
  found({
    reading: readingLines(language, preview.reading, table),
    questions: openQuestions(language, questions, table),
    problems: preview.problems.map((problem) => problemText(language, job.role, problem)),
    notes: texts(preview.notes),
    conflicts: texts(preview.conflicts),
    result: questions.some(({ isProposed }) => !isProposed) ? null : resultOf(job, preview),
  });
  if (step.write !== true || questions.length > 0) return;
  if (Object.keys(answers).length > 0) await rememberAnswers(table, answers);
  const written = await job.write({ ...request, answers }, table, settings, writeOptions(run));
  run.writes.push(written.undoId);
  found({
    notes: texts(written.notes),
    written: written.written.map(({ sheet, address }) => ({ sheet, area: address })),
  });
  if (step.undo === true) await undoWrite(run);
}

/** Says which answers of a document answer nothing: no question, no decision and nothing that was certain. */
export function warnUnused({ job }: JobStep, unused: readonly string[], run: JobRun): void {
  for (const key of unused) run.warn(`${job}: nothing asks ${key}; that answer is ignored`);
}

/** The result of a job, or that of each currency where each stands by itself. */
function resultOf<R extends ListRole, Request, P extends ListPreview>(
  job: ListJob<R, Request, P>,
  preview: P,
): unknown {
  if (preview.byCurrency === undefined) return job.result(preview);
  const byCurrency = preview.byCurrency.map(({ currency, figures }) => ({
    currency,
    ...job.result(Object.assign({}, preview, figures)),
  }));
  return { ...job.ofRows?.(preview), byCurrency };
}

/** Takes the last write of the run back. Error: nothingToUndo. */
export async function undoWrite(run: JobRun): Promise<string> {
  const last = run.writes.at(-1);
  if (last === undefined) throw new ActionError("nothingToUndo");
  const done = await undoLastWrite(last);
  run.writes.pop();
  return messageText(run.language, done);
}

/** Header of each field's column; null for none. */
export function headersOf(
  table: SourceTable,
  mapping: Readonly<Record<string, number | null>>,
): Record<string, string | null> {
  return Object.fromEntries(
    Object.entries(mapping).map(([field, column]) => [
      field,
      column === null ? null : (table.headers[column] ?? null),
    ]),
  );
}

/** Error: notYet for an option, or a value of one, that comes with a later version. */
export function refuseLater(later: Later, options: Options): void {
  for (const [option, value] of Object.entries(options)) {
    const missing = later[option];
    if (missing === true) throw notYet(`options: ${option}`);
    if (missing?.includes(value) === true) throw notYet(`options: ${option}: ${JSON.stringify(value)}`);
  }
}
