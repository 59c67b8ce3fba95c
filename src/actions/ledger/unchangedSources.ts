import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueSourceUnchanged } from "../../excel/read/sourceCheck";
import { ActionError } from "../list/messages";
import { loadedSource, sourceUnchanged } from "../list/sourceUnchanged";
import { mappedColumns } from "../reading/mappedColumns";
import type { LedgerReading } from "./readLedgerLists";
import { ledgerRoles, type LedgerSources } from "./LedgerSources";

/** The lists of a ledger read again, where nothing in their columns has changed. Error: sourceChanged. */
export async function sourcesAgain(previewed: LedgerSources, signal?: AbortSignal): Promise<LedgerSources> {
  let now: LedgerSources = previewed;
  for (const role of ledgerRoles) {
    const source = previewed[role];
    if (source === undefined) continue;
    const used = mappedColumns(source.table, source.mapping);
    now = { ...now, [role]: { ...source, table: await sourceUnchanged(source.table, used, signal) } };
  }
  return now;
}

/** Queues the last look at the lists, with the write itself; call the result after the next sync. Errors: sourceChanged, unfinishedWrite. */
export function queueSourcesUnchanged(
  context: Excel.RequestContext,
  sources: LedgerSources,
): () => Promise<void> {
  const checkUnfinished = queueNothingUnfinished(context);
  const checks = ledgerRoles.flatMap((role) => {
    const source = sources[role];
    if (source === undefined) return [];
    const used = [...new Set(mappedColumns(source.table, source.mapping))];
    return [queueSourceUnchanged(context, loadedSource(source.table, used))];
  });
  return async () => {
    for (const check of checks) check();
    await checkUnfinished();
  };
}

/** Error: readingAsks while a question about a list is open. */
export function checkAnswered(readings: readonly LedgerReading[]): void {
  const count = readings.reduce((sum, { questions }) => sum + questions.length, 0);
  if (count > 0) throw new ActionError("readingAsks", { count });
}
