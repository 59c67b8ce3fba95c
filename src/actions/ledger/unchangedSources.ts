import { queueNothingUnfinished } from "../../excel/journal/readJournals";
import { queueSourceUnchanged } from "../../excel/read/sourceCheck";
import { readyToWrite } from "../../excel/runExcel";
import { ActionError, type WriteOptions } from "../list/messages";
import { loadedSource, settingsUnchanged, sourceUnchanged } from "../list/sourceUnchanged";
import { mappedColumns } from "../reading/mappedColumns";
import type { KamSettings } from "../settings/KamSettings";
import { type ClosedTable, readClosed } from "./closed/readClosed";
import type { LedgerReading } from "./readLedgerLists";
import { ledgerRoles, type LedgerSources } from "./LedgerSources";

interface ReadAgain {
  readonly sources: LedgerSources;
  readonly closed: ClosedTable;
  /** Whether no sheet can be added. */
  readonly structureProtected: boolean;
}

/**
 * What a write of the ledger reads again: lists and settings, which must be as they were, and what is closed.
 * Errors: sourceChanged, closedDamaged, those of readyToWrite.
 */
export async function readAgain(
  previewed: LedgerSources,
  settings: KamSettings,
  { language, signal }: WriteOptions,
): Promise<ReadAgain> {
  const { structureProtected } = await readyToWrite(signal);
  await settingsUnchanged(settings, language, signal);
  const sources = await sourcesAgain(previewed, signal);
  return { sources, closed: await readClosed(signal), structureProtected };
}

async function sourcesAgain(previewed: LedgerSources, signal?: AbortSignal): Promise<LedgerSources> {
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
