import type { KamSettings, PlanSources, PlansRequest, WriteOptions, WriteResult } from "../types";
import { ActionError } from "../ActionError";

export async function buildPlans(
  _request: PlansRequest,
  _sources: PlanSources,
  _settings: KamSettings,
  _options: WriteOptions,
): Promise<WriteResult> {
  throw new ActionError("unexpected", { detail: "buildPlans" });
}
