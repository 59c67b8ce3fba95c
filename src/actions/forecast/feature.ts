import { literal } from "../../excel/literal";
import { settingsSheet } from "../../excel/settingsSheet";
import { settingsSheetTexts } from "../../i18n/settingsSheetTexts";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { Language } from "../../i18n/Language";
import { amountName } from "../list/amountName";
import { filteredLabel } from "../filters/filterWords";
import type { ListFeature } from "../list/ListFeature";
import type { WriteOptions, WriteResult } from "../list/messages";
import { previewList } from "../list/previewList";
import { writeList } from "../list/writeList";
import type { KamSettings } from "../settings/KamSettings";
import { settingsReference } from "../settings/settingsTableState";
import type { SourceTable } from "../sources/SourceTable";
import { computeForecast, joinStages, type ForecastFigures } from "./compute";
import { forecastReport } from "./sheet";
import { forecastFormulas } from "./formulas";
import type { ForecastPreview, ForecastRequest } from "./types";
import { asksForecast } from "./weighDeals";

/**
 * The weighted forecast of a list of opportunities. Weights given for stages that the settings do not know are
 * remembered there.
 */
const forecastFeature: ListFeature<"opportunities", ForecastRequest, ForecastFigures> = {
  role: "opportunities",
  page: "forecast",
  output: "forecast",
  settingsTable: "KAM_Stages",
  title: (language) => forecastSheetTexts[language].sheet,
  needs: ({ mapping }) => [
    ...(["KAM_Stages", "target", "forecastPeriod", "firstMonth"] as const),
    ...(mapping.category === null ? [] : (["KAM_Categories"] as const)),
  ],
  contents: { stage: "text", amount: "number", closeDate: "date" },
  compute: computeForecast,
  join: joinStages,
  isLive: ({ request }, { canBeLive, total }) => request.mode === "live" && canBeLive && total.deals > 0,
  namesList: true,
  sentColumns: () => [],
  asks: asksForecast,
  remembered: ({ newStages }, language) =>
    newStages.map(({ stage, weight, state }) => [
      String(literal(stage)),
      weight,
      settingsSheetTexts[language].choices[state],
    ]),
  report(job, figures, { settings, now, findings, unchanged, ended }) {
    const { request, table, language } = job;
    const texts = forecastSheetTexts[language];
    const { labels, weights } = figures.stageTable;
    const reference =
      (settings && settingsReference(settings, 2)) ??
      inlineTable(labels.map((label, row) => [label, weights[row] ?? 0]));
    const weightsOf = job.settings.exists || settings !== null ? settingsSheet : texts.houseDefaults;
    return forecastReport({
      ...{ request, figures, language, now, findings, unchanged, ended },
      formulas: forecastFeature.isLive(job, figures)
        ? forecastFormulas(request, table, reference, settings?.firstMonth ?? figures.firstMonth)
        : null,
      source: filteredLabel(table.label, figures.filtered),
      settings: figures.hasOwnWeights ? texts.ownWeights(weightsOf) : weightsOf,
      amountName: amountName(
        table,
        request.mapping.amount,
        job.settings.options.currency,
        texts.columns.amount,
      ),
    });
  },
  written(_job, { total: { deals }, lines }) {
    const periods = lines.filter(({ period }) => period !== null).length;
    if (periods === 0) return { key: "forecastWrittenWhole", params: { deals } };
    return { key: "forecastWritten", params: { deals, periods } };
  },
  columns: null,
};

/** A table of labels and numbers as an array constant of a formula. */
function inlineTable(rows: readonly (readonly [label: string, value: number])[]): string {
  return `{${rows.map(([label, value]) => `"${label.replaceAll('"', '""')}",${value}`).join(";")}}`;
}

/** Errors: noRows, columnMissing, columnOutside, cancelled. See previewList. */
export function previewForecast(
  request: ForecastRequest,
  table: SourceTable,
  settings: KamSettings,
  language: Language,
  signal?: AbortSignal,
): Promise<ForecastPreview> {
  return previewList(forecastFeature, { request, table, settings, language }, signal);
}

/** See writeList. */
export function writeForecast(
  request: ForecastRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  return writeList(forecastFeature, { request, table, settings, language: options.language }, options);
}
