import { commissionSheetTexts } from "../../i18n/commissionSheetTexts";
import { outputTouch } from "../forecast/outputTouch";
import { sourceKey } from "../sources/sourceKey";
import { sourceProblems } from "../sources/sourceProblems";
import type { CommissionPreview, CommissionRequest, KamSettings, Language, SourceTable } from "../types";
import { computeCommission } from "./computeCommission";

/**
 * The commission of a loaded source, and what writing it would touch. The source is not read again: at most two round
 * trips, about the sheet to write.
 * Errors: noRows, columnMissing, columnOutside, decimalsInvalid, cancelled.
 */
export async function previewCommission(
  request: CommissionRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<CommissionPreview> {
  const figures = await computeCommission(request, table, settings, language, signal);
  const problems = await sourceProblems("payments", table, request.mapping, signal);
  const title = commissionSheetTexts[language].sheet;
  const touch = await outputTouch("commission", sourceKey(table), title, false, settings);
  const { people, base, commission, otherMethods, notes } = figures;
  return {
    people,
    base,
    commission,
    otherMethods,
    problems,
    touched: touch.touched,
    conflicts: [...figures.conflicts, ...touch.conflicts],
    notes,
  };
}
