import type { SourceRole } from "../../core/columns/fields";
import type { DataProblem } from "../../core/quality/columnProblems";
import { problemNotes, sourceProblems } from "../sources/sourceProblems";
import type { ListFeature, ListFigures, ListJob, ListRequest } from "./ListFeature";
import type { Message } from "./messages";

interface EvaluatedList<F> {
  readonly figures: F;
  readonly problems: readonly DataProblem[];
  readonly notes: readonly Message[];
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
): Promise<EvaluatedList<F>> {
  if (last?.feature === feature && isSameJob(last.job, job)) return last.result as EvaluatedList<F>;
  const figures = await feature.compute(job, signal);
  const problems = await sourceProblems(feature.role, job.table, job.request.mapping, signal);
  const result = { figures, problems, notes: [...problemNotes(problems), ...figures.notes] };
  last = { feature, job, result };
  return result;
}

function isSameJob(one: ListJob<unknown>, other: ListJob<unknown>): boolean {
  return (
    one.table === other.table &&
    one.language === other.language &&
    JSON.stringify([one.request, one.settings]) === JSON.stringify([other.request, other.settings])
  );
}
