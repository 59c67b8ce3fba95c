import type {
  ClassificationPreview,
  ClassificationRequest,
  KamSettings,
  Language,
  SourceTable,
} from "../types";
import { ActionError } from "../ActionError";

export async function previewClassification(
  _request: ClassificationRequest,
  _table: SourceTable,
  _settings: KamSettings,
  _language: Language,
  _signal?: AbortSignal,
): Promise<ClassificationPreview> {
  throw new ActionError("unexpected", { detail: "previewClassification" });
}
