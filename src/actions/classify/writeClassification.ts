import type { ClassificationRequest, KamSettings, SourceTable, WriteOptions, WriteResult } from "../types";
import { ActionError } from "../ActionError";

export async function writeClassification(
  _request: ClassificationRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _options: WriteOptions,
): Promise<WriteResult> {
  throw new ActionError("unexpected", { detail: "writeClassification" });
}
