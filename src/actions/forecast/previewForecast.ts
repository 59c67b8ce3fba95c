import type { ForecastPreview, ForecastRequest, KamSettings, Language, SourceTable } from "../types";
import { ActionError } from "../ActionError";

export async function previewForecast(
  _request: ForecastRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _language: Language,
  _signal?: AbortSignal,
): Promise<ForecastPreview> {
  throw new ActionError("unexpected", { detail: "previewForecast" });
}
