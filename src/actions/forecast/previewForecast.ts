import { settingsSheet } from "../../excel/settings/settingsSheet";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import { sourceKey } from "../sources/sourceKey";
import { sourceProblems } from "../sources/sourceProblems";
import type { ForecastPreview, ForecastRequest, KamSettings, Language, SourceTable } from "../types";
import { computeForecast } from "./computeForecast";
import { outputTouch } from "./outputTouch";

/**
 * The forecast of a loaded source, and what writing it would touch. The source is not read again: at most two round
 * trips, about the sheet to write.
 * Errors: noRows, columnMissing, columnOutside, cancelled.
 */
export async function previewForecast(
  request: ForecastRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<ForecastPreview> {
  const figures = await computeForecast(request, table, settings, language, signal);
  const problems = await sourceProblems("opportunities", table, request.mapping, signal);
  const live = request.mode === "live" && figures.canBeLive;
  const needsSettings = live || figures.newStages.length > 0;
  const title = forecastSheetTexts[language].sheet;
  const touch = await outputTouch("forecast", sourceKey(table), title, needsSettings, settings);
  const remembered =
    figures.newStages.length === 0
      ? []
      : [
          {
            sheet: settingsSheet,
            address: "A1",
            what: { key: "touchStages" as const, params: { count: figures.newStages.length } },
          },
        ];
  const { lines, noDate, total, stages, groups, coverage, notes } = figures;
  return {
    lines,
    noDate,
    total,
    stages,
    groups,
    coverage,
    problems,
    touched: [...touch.touched, ...remembered],
    conflicts: [...figures.conflicts, ...touch.conflicts],
    notes,
  };
}
