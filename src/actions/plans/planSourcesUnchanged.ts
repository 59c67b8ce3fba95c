import type { SourceRole } from "../../core/columns/fields";
import { ActionError } from "../list/messages";
import { sourceUnchanged } from "../list/sourceUnchanged";
import { mappedColumns } from "../reading/mappedColumns";
import type { KamSettings } from "../settings/KamSettings";
import { readPlanSources } from "./readPlanSources";
import type { PlanSource, PlanSources } from "./types";

/**
 * The lists of plans read again: the very ones that were previewed where nothing in them has changed, else as they are
 * now. Error: sourceChanged, where a preview would show other figures.
 */
export async function planSourcesUnchanged(
  previewed: PlanSources,
  settings: KamSettings,
  signal?: AbortSignal,
): Promise<PlanSources> {
  const again = async <R extends SourceRole>(source: PlanSource<R>): Promise<PlanSource<R>> => {
    const { table, mapping } = source;
    const now = await sourceUnchanged(table, mappedColumns(table, mapping), signal);
    return now === table ? source : { ...source, table: now };
  };
  const { accounts, opportunities, contacts, sales } = previewed;
  const now: PlanSources = {
    accounts: await again(accounts),
    ...(opportunities && { opportunities: await again(opportunities) }),
    ...(contacts && { contacts: await again(contacts) }),
    ...(sales && { sales: await again(sales) }),
  };
  const saidOf = async (sources: PlanSources): Promise<string> => {
    const { readings } = await readPlanSources(sources, settings);
    return JSON.stringify(readings.map((reading) => ({ ...reading, table: null })));
  };
  for (const role of ["accounts", "opportunities", "contacts", "sales"] as const)
    if (now[role]?.table !== previewed[role]?.table && (await saidOf(now)) !== (await saidOf(previewed)))
      throw new ActionError("sourceChanged", { source: previewed[role]?.table.label ?? "" });
  return now;
}
