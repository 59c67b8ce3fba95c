import type { SourceRole } from "../../core/columns/fields";
import type { DataProblem } from "../../core/quality/columnProblems";
import type { Answers } from "../../core/reading/Reading";
import { withDecisions } from "../reading/decisions";
import { type ReadList, readList } from "../reading/readList";
import { problemNotes, sourceProblems } from "../sources/sourceProblems";
import type { ListFeature, ListFigures, ListJob, ListPreview, ListRequest } from "./ListFeature";
import type { Message } from "./messages";
import { type CurrencyPart, currencyParts, saidOnce } from "./perCurrency";

interface EvaluatedList<Q, F> {
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
): Promise<EvaluatedList<Q, F>> {
  if (last?.feature === feature && isSameJob(last.job, job)) return last.result as EvaluatedList<Q, F>;
  const { request } = job;
  const house = { ...job.settings.options, rates: job.settings.rates };
  const readBy = (answers: Answers) => readList(feature.role, job.table, request.mapping, answers, house);
  const read = await readBy(request.answers ?? {});
  const asValues = read.changes && request.mode === "live";
  const readJob = {
    ...job,
    table: read.table,
    request: asValues ? { ...request, mode: "values" as const } : request,
  };
  const parts =
    read.byCurrency === null ? null : await currencyParts(feature, readJob, read.byCurrency, signal);
  const [first, ...others] = parts?.map(({ figures }) => figures) ?? [];
  const computed =
    first === undefined ? await feature.compute(readJob, signal) : joined(feature, [first, ...others]);
  const problems = (await sourceProblems(feature.role, job.table, request.mapping, signal)).flatMap(
    (problem) => stillOdd(problem, read),
  );
  const reading = await withDecisions(read, request.answers ?? {}, readBy);
  const { questions } = reading;
  const asks: Message[] =
    questions.length === 0 ? [] : [{ key: "readingAsks", params: { count: questions.length } }];
  const values: Message[] = asValues ? [{ key: "noteReadAsValues", params: {} }] : [];
  const result: EvaluatedList<Q, F> = {
    job: readJob,
    reading,
    figures: { ...computed, conflicts: [...asks, ...computed.conflicts] },
    problems,
    notes: [...problemNotes(problems), ...values, ...computed.notes],
    byCurrency: parts,
  };
  last = { feature, job, result };
  return result;
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

/** What is odd in a column without the rows that are none of the list and the cells that could be read. */
function stillOdd(problem: DataProblem, { table, leftOut }: ReadList): DataProblem[] {
  const cells = table.columns[problem.column] ?? [];
  const isRead = (row: number): boolean =>
    (problem.kind === "notNumber" || problem.kind === "notDate") &&
    (typeof cells[row] === "number" || cells[row] === null);
  const rows = problem.rows.filter((row) => !leftOut.has(row) && !isRead(row));
  return rows.length === 0 ? [] : [{ ...problem, rows }];
}

function isSameJob(one: ListJob<unknown>, other: ListJob<unknown>): boolean {
  return (
    one.table === other.table &&
    one.language === other.language &&
    JSON.stringify([one.request, one.settings]) === JSON.stringify([other.request, other.settings])
  );
}
