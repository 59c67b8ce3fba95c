import { settingsSheet } from "../../excel/settings/settingsSheet";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import { sourceKey } from "../sources/sourceKey";
import { sourceProblems } from "../sources/sourceProblems";
import type { ForecastPreview, ForecastRequest } from "./types";
import type { KamSettings } from "../settings/KamSettings";
import type { Language } from "../../i18n/Language";
import type { SourceTable } from "../sources/SourceTable";
import { computeForecast, type ForecastFigures } from "./computeForecast";
import { outputTouch } from "./outputTouch";
import { runExcel } from "../../excel/runExcel";
import { literal } from "../../excel/literal";
import { marksOp } from "../../excel/marks/marksOp";
import { planOutput } from "../../excel/output/planOutput";
import { addTableRowsOp } from "../../excel/write/addTableRowsOp";
import type { WriteOp } from "../../excel/write/WriteOp";
import { ActionError, type WriteOptions, type WriteResult } from "../list/messages";
import { commitWrite } from "../list/commit";
import { forecastDraft } from "./forecastDraft";
import { forecastFormulas } from "./forecastFormulas";
import { inlineTable } from "./inlineTable";
import { outputSummary } from "./outputSummary";
import { queueTableCheck } from "./queueTableCheck";
import { settingsTable } from "./settingsTable";
import { periodFormat } from "./periodFormat";
import { styleForecast } from "./styleForecast";

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

/**
 * Writes the forecast to its sheet, which a re-run refreshes: live formulas over the source, or values. Weights given
 * for stages that the settings do not know are remembered there; the settings sheet is added where it is needed.
 * Round trips: about five, and one per 4 MB. A cancelled or failed write leaves the workbook as it was.
 * Errors: those of previewForecast, its first conflict, `sourceChanged`, and the gateway's.
 */
export async function writeForecast(
  request: ForecastRequest,
  table: SourceTable,
  settings: KamSettings,
  options: WriteOptions,
): Promise<WriteResult> {
  const { language, signal } = options;
  const figures = await computeForecast(request, table, settings, language, signal);
  const [conflict] = figures.conflicts;
  if (conflict) throw new ActionError(conflict.key, conflict.params);
  const live = request.mode === "live" && figures.canBeLive && figures.total.deals > 0;
  const texts = forecastSheetTexts[language];

  return runExcel(async (context) => {
    const checkSource = queueTableCheck(context, table);
    const needsSettings = live || figures.newStages.length > 0;
    const stages = needsSettings
      ? await settingsTable(context, "KAM_Stages", 2, settings, language)
      : { ops: [], reference: null, rows: 0 };
    const weights = stages.reference ?? inlineTable(stageRows(figures));
    const { draft, lists } = forecastDraft({
      request,
      figures,
      formulas: live ? forecastFormulas(request, table, weights) : null,
      language,
      source: table.label,
      settings: settings.exists || stages.ops.length > 0 ? settingsSheet : texts.houseDefaults,
      now: options.now,
    });
    const target = {
      feature: "forecast",
      source: sourceKey(table),
      title: texts.sheet,
      style: styleForecast(periodFormat(request.period, texts), figures.groups.length > 0),
    };
    const plan = await planOutput(context, draft, target, lists);
    checkSource();
    const remembered =
      stages.reference === null || figures.newStages.length === 0
        ? []
        : [addTableRowsOp("KAM_Stages", stages.rows, newStageRows(figures))];
    const ops: WriteOp[] = [
      ...stages.ops,
      ...remembered,
      ...plan.ops,
      marksOp(plan.meta, plan.stored, plan.marks),
    ];
    const summary = outputSummary(plan, {
      title: {
        key: "forecastWritten",
        params: { deals: figures.total.deals, periods: figures.lines.length },
      },
      notes: figures.notes,
      settingsTouched: stages.ops.length + remembered.length > 0,
    });
    return commitWrite(context, ops, summary, options);
  });
}

function stageRows({ stageTable }: ForecastFigures): [string, number][] {
  return stageTable.labels.map((label, row) => [label, stageTable.weights[row] ?? 0]);
}

function newStageRows({ newStages }: ForecastFigures): [string, number][] {
  return newStages.map(({ stage, weight }) => [String(literal(stage)), weight]);
}
