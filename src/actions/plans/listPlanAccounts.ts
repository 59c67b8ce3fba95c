import { labelKey } from "../../core/cells/labelKey";
import type { KamSettings } from "../settings/KamSettings";
import type { PlanAccount, PlanSources } from "./types";
import { indexAccounts } from "./indexAccounts";
import { readPlanSources } from "./readPlanSources";

/** The accounts of the list, best tier and largest value first; those without a tier last. Nothing is read. */
export async function listPlanAccounts(sources: PlanSources, settings: KamSettings): Promise<PlanAccount[]> {
  const order = new Map(settings.tiers.rows.map(({ tier }, index) => [labelKey(tier), index]));
  const placeOf = (tier: string) =>
    tier === "" ? Number.MAX_SAFE_INTEGER : (order.get(labelKey(tier)) ?? order.size);
  const { sources: read } = await readPlanSources(sources, settings);
  const accounts = [...(await indexAccounts(read.accounts)).values()];
  return accounts
    .map(({ name, tier, value }) => ({ name, tier, value, place: placeOf(tier) }))
    .sort(
      (one, other) => one.place - other.place || (other.value ?? -Infinity) - (one.value ?? -Infinity) || 0,
    )
    .map(({ name, tier, value }) => ({ name, tier, value }));
}
