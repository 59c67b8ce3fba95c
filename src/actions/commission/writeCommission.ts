import type { CommissionRequest, KamSettings, SourceTable, WriteOptions, WriteResult } from "../types";
import { ActionError } from "../ActionError";

export async function writeCommission(
  _request: CommissionRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _options: WriteOptions,
): Promise<WriteResult> {
  throw new ActionError("unexpected", { detail: "writeCommission" });
}
