import type {
  ClassificationPreview,
  ClassificationRequest,
  KamSettings,
  Language,
  SourceTable,
} from "../types";
import { evaluateClassification } from "./evaluateClassification";

/**
 * What a classification would give and what it would touch. Reads loaded data only, gives way to the pane every 40 ms.
 * Errors: noRows, columnMissing, columnOutside, cancelled; what merely hinders the writing is a conflict.
 */
export async function previewClassification(
  request: ClassificationRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<ClassificationPreview> {
  return (await evaluateClassification(request, table, settings, language, signal)).preview;
}
