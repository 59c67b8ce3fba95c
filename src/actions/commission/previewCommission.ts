import type { CommissionPreview, CommissionRequest, KamSettings, Language, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function previewCommission(
  _request: CommissionRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _language: Language,
  _signal?: AbortSignal,
): Promise<CommissionPreview> {
  throw new ActionError("unexpected", { detail: "previewCommission" });
}
