import type { SourceRole } from "../../core/columns/fields";
import type { DataProblem } from "../../core/quality/columnProblems";
import { type ListReading, withDecisions } from "../reading/decisions";
import type { Answers, Said } from "../../core/reading/Reading";
import { inLoaded } from "../reading/loadedEvidence";
import { readShaped, shapedProblems } from "../reading/readShaped";
import { checkSettings, moneyParts } from "../settings/SettingsFault";
import { problemNotes } from "../sources/sourceProblems";
import type { ListFeature, ListFigures, ListJob, ListPreview, ListRequest } from "./ListFeature";
import type { SourceTable } from "../sources/SourceTable";
import { ActionError, type Message } from "./messages";
import { changedCells } from "./sourceUnchanged";
import { unreadColumns } from "./unreadColumns";
import { type CurrencyPart, currencyParts, saidOnce } from "./perCurrency";

interface EvaluatedList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures> {
  /** The feature as the list allows it: nothing beside a list whose rows are others than those of the sheet. */
  readonly feature: ListFeature<R, Q, F>;
  /** The job on the list as it was read; values instead of live formulas where those would read other cells. */
  readonly job: ListJob<Q>;
  readonly reading: ListPreview["reading"];
  readonly figures: F;
  readonly problems: readonly DataProblem[];
  readonly notes: readonly Message[];
  /** The figures of each currency where each stands by itself; null as a rule. */
  readonly byCurrency: readonly CurrencyPart<Q, F>[] | null;
}

let last: { readonly feature: object; readonly job: ListJob<unknown>; readonly result: unknown } | null =
  null;

/**
 * The figures of a feature over a loaded list and what is odd in the list. The last result is kept: a click on Write
 * does not compute again what its preview has computed of the same table, request and settings.
 */
export async function evaluateList<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  job: ListJob<Q>,
  signal?: AbortSignal,
): Promise<EvaluatedList<R, Q, F>> {
  if (last?.feature === feature && isSameJob(last.job, job)) return last.result as EvaluatedList<R, Q, F>;
  const { request } = job;
  const house = { ...job.settings.options, rates: job.settings.rates };
  const readBy = (answers: Answers) => readShaped(feature.role, job.table, request.mapping, answers, house);
  checkSettings(job.settings.faults, feature.needs(request));
  const read = await readBy(request.answers ?? {});
  if (read.rowByRow.read.showsCurrency) checkSettings(job.settings.faults, moneyParts);
  const isOtherList = feature.namesList && (read.changes || read.isReshaped);
  const asValues = (isOtherList || read.byCurrency !== null) && request.mode === "live";
  const readJob: ListJob<Q> = {
    ...job,
    table: read.table,
    grains: read.rowByRow.read.grains,
    request: { ...request, mapping: read.mapping, mode: asValues ? ("values" as const) : request.mode },
  };
  const parts =
    read.byCurrency === null ? null : await currencyParts(feature, readJob, read.byCurrency, signal);
  const [first, ...others] = parts?.map(({ figures }) => figures) ?? [];
  const computed =
    first === undefined ? await feature.compute(readJob, signal) : joined(feature, [first, ...others]);
  const problems = await shapedProblems(feature.role, read, signal);
  const shape = { origins: read.origins, columns: job.table.headers.length };
  const ofJob = ownSaid(parts === null ? computed.reading : ofAll(parts), shape);
  // What the job finds in figures that may mean several things is said when they mean one.
  const isUnknown = read.questions.some(({ isProposed }) => !isProposed);
  const own = isUnknown && ofJob ? { ...ofJob, findings: [] } : ofJob;
  const isOwn = feature.asks ?? (() => false);
  const given = Object.entries(request.answers ?? {}).filter(([id]) => !isOwn(id));
  const decided = await withDecisions(together(read, own), Object.fromEntries(given), async (answers) => {
    const again = await readBy(answers);
    const asked = { ...request, mapping: again.mapping, answers };
    const others = feature.reads?.({ ...job, table: again.table, request: asked });
    return together(again, ownSaid(others, { ...shape, origins: again.origins }));
  });
  const reading = {
    ...decided,
    shape: read.shape,
    decisions: [...decided.decisions, ...(own?.decisions ?? [])],
  };
  const { questions } = reading;
  const asks: Message[] =
    questions.length === 0 ? [] : [{ key: "readingAsks", params: { count: questions.length } }];
  const { role, contents } = feature;
  const unread = unreadColumns(role, read.table, read.mapping, contents, job.language, questions);
  const values: Message[] = asValues ? [{ key: "noteReadAsValues", params: {} }] : [];
  const result: EvaluatedList<R, Q, F> = {
    feature: read.isReshaped ? { ...feature, columns: null } : { ...feature, ownList: null },
    job: readJob,
    reading,
    figures: { ...computed, conflicts: [...asks, ...unread, ...computed.conflicts] },
    problems,
    notes: [...problemNotes(problems), ...values, ...computed.notes],
    byCurrency: parts,
  };
  last = { feature, job, result };
  return result;
}

/**
 * The figures of the list as it is now, from sourceUnchanged. Error: sourceChanged, where the columns that were used
 * stand as in the preview, and what else reading looks at lets them be read otherwise.
 */
export async function evaluateAgain<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  previewed: ListJob<Q>,
  table: SourceTable,
  signal?: AbortSignal,
): Promise<EvaluatedList<R, Q, F>> {
  const looksOther = table !== previewed.table && table.own === previewed.table.own;
  const shown = looksOther ? await evaluateList(feature, previewed, signal) : null;
  const evaluated = await evaluateList(feature, { ...previewed, table }, signal);
  if (shown !== null && !(await isReadAlike(shown, evaluated, signal)))
    throw new ActionError("sourceChanged", { source: table.label });
  return evaluated;
}

/** Whether two readings say the same, but for the texts above the list, and come to the same cells in the mapped columns. */
async function isReadAlike<Q extends ListRequest<SourceRole>>(
  one: Pick<EvaluatedList<SourceRole, Q, ListFigures>, "job" | "reading">,
  other: Pick<EvaluatedList<SourceRole, Q, ListFigures>, "job" | "reading">,
  signal?: AbortSignal,
): Promise<boolean> {
  const [before, now] = [one.job.table, other.job.table];
  const textOf = ({ findings, ...reading }: ListReading): string =>
    JSON.stringify([reading, findings.filter(({ key }) => key !== "readAbove")]);
  if (textOf(one.reading) !== textOf(other.reading) || before.rows !== now.rows) return false;
  const mapped = Object.values<number | null>(other.job.request.mapping);
  return (await changedCells(before, now, signal)).every(({ column }) => !mapped.includes(column));
}

function joined<R extends SourceRole, Q extends ListRequest<R>, F extends ListFigures>(
  feature: ListFeature<R, Q, F>,
  figures: readonly [F, ...F[]],
): F {
  return {
    ...feature.join(figures),
    notes: saidOnce(figures.flatMap(({ notes }) => notes)),
    conflicts: saidOnce(figures.flatMap(({ conflicts }) => conflicts)),
  };
}

/** What the job says of the list, once where it says the same of several currencies. */
function ofAll(parts: readonly { readonly figures: ListFigures }[]): ListReading {
  const said = parts.flatMap(({ figures }) => figures.reading ?? []);
  const questions = said.flatMap((one) => one.questions);
  const decisions = said.flatMap((one) => one.decisions ?? []);
  return {
    findings: said.flatMap((one) => one.findings),
    questions: [...new Map(questions.map((question) => [question.id, question])).values()],
    decisions: [...new Map(decisions.map((decision) => [decision.question.id, decision])).values()],
  };
}

/** What the job says, with its evidence in the list as it was loaded. */
function ownSaid(
  said: ListFigures["reading"],
  shape: Parameters<typeof inLoaded>[1],
): ListFigures["reading"] {
  return (
    said && {
      findings: said.findings.map((finding) => inLoaded(finding, shape)),
      questions: said.questions.map((question) => inLoaded(question, shape)),
      decisions: (said.decisions ?? []).map(({ question, answer }) => ({
        question: inLoaded(question, shape),
        answer,
      })),
    }
  );
}

/** What the list says and what the job says of it. */
function together(list: Said, job: Said | undefined): Said {
  return {
    findings: [...list.findings, ...(job?.findings ?? [])],
    questions: [...list.questions, ...(job?.questions ?? [])],
  };
}

function isSameJob(one: ListJob<unknown>, other: ListJob<unknown>): boolean {
  return (
    one.table === other.table &&
    one.language === other.language &&
    JSON.stringify([one.request, one.settings]) === JSON.stringify([other.request, other.settings])
  );
}
