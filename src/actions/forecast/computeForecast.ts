import type { StageTable } from "../../core/funnel/stageTable";
import { fieldTexts } from "../../i18n/fieldTexts";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { ForecastPreview, ForecastRequest } from "./types";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { ListJob } from "../list/ListFeature";
import { checkMapping } from "../list/checkMapping";
import { forecastCoverage } from "./forecastCoverage";
import { forecastGroups } from "./forecastGroups";
import { forecastLines } from "./forecastLines";
import { forecastNotes } from "./forecastNotes";
import { periodLabel } from "./periodLabel";
import { readDeals } from "./readDeals";
import { requestStages } from "./requestStages";
import { stageUses } from "./stageUses";

export interface ForecastFigures extends Omit<ForecastPreview, "touched" | "problems"> {
  readonly stageTable: StageTable;
  /** Row of the stage table per data row; below 0 for a deal without a stage. */
  readonly stageIndex: Int32Array;
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  /** Labels whose weights the settings will be given. */
  readonly newStages: readonly { readonly stage: string; readonly weight: number }[];
  /** Whether formulas over the source's columns would give these figures; a note says why not. */
  readonly canBeLive: boolean;
}

/**
 * All figures of a forecast, of loaded data alone. Gives way to the pane between periods and every 40 ms.
 * Errors: those of checkMapping; `cancelled`.
 */
export async function computeForecast(
  { request, table, settings, language }: ListJob<ForecastRequest>,
  signal?: AbortSignal,
): Promise<ForecastFigures> {
  checkMapping("opportunities", table, request.mapping, language);
  const texts = forecastSheetTexts[language];
  const read = await readDeals(table, request.mapping, signal);
  const stages = requestStages(read.stages, settings, request.stageWeights);
  const deals = {
    amounts: read.amounts,
    closeDates: read.closeDates,
    stageIndex: stages.index,
    stageTable: stages.table,
  };
  const labels = {
    period: (serial: number) => periodLabel(serial, request.period, language),
    noDate: texts.noDate,
    total: texts.total,
  };
  const figures = await forecastLines(deals, request.period, labels, signal);
  const groupColumn = request.groupBy === "none" ? null : request.mapping[request.groupBy];
  return {
    ...figures,
    stages: stageUses(stages, read.amounts),
    groups: groupColumn === null ? [] : forecastGroups(deals, table.columns[groupColumn] ?? [], texts.noName),
    coverage: forecastCoverage(request.target, figures.total),
    conflicts: [...stages.conflicts, ...requestConflicts(request, language)],
    notes: forecastNotes(read, request, language),
    stageTable: stages.table,
    stageIndex: stages.index,
    amounts: read.amounts,
    newStages: stages.given.flatMap(({ label, weight }) =>
      weight === null ? [] : [{ stage: label, weight }],
    ),
    canBeLive: read.refused === null && request.mapping.closeDate !== null,
  };
}

function requestConflicts(request: ForecastRequest, language: Language): Message[] {
  const conflicts: Message[] = [];
  const { target, groupBy, mapping } = request;
  if (target !== null && !(target > 0 && target < Infinity))
    conflicts.push({ key: "targetInvalid", params: { value: target } });
  if (groupBy !== "none" && mapping[groupBy] === null)
    conflicts.push({ key: "columnMissing", params: { field: fieldTexts[language].opportunities[groupBy] } });
  return conflicts;
}
