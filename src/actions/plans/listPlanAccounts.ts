import type { KamSettings, PlanAccount, PlanSources } from "../types";
import { ActionError } from "../ActionError";

export async function listPlanAccounts(
  _sources: PlanSources,
  _settings: KamSettings,
): Promise<PlanAccount[]> {
  throw new ActionError("unexpected", { detail: "listPlanAccounts" });
}
