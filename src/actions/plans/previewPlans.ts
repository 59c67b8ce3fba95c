import type { KamSettings, Language, PlanSources, PlansPreview, PlansRequest } from "../types";
import { ActionError } from "../ActionError";

export async function previewPlans(
  _request: PlansRequest,
  _sources: PlanSources,
  _settings: KamSettings,
  _language: Language,
  _signal?: AbortSignal,
): Promise<PlansPreview> {
  throw new ActionError("unexpected", { detail: "previewPlans" });
}
