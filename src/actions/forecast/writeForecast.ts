import type { ForecastRequest, KamSettings, SourceTable, WriteOptions, WriteResult } from "../types";
import { ActionError } from "../ActionError";

export async function writeForecast(
  _request: ForecastRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _options: WriteOptions,
): Promise<WriteResult> {
  throw new ActionError("unexpected", { detail: "writeForecast" });
}
