import { openDeals } from "../../core/funnel/forecastRows";
import type { StageTable } from "../../core/funnel/stageTable";
import { fieldTexts } from "../../i18n/fieldTexts";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { ForecastPreview, ForecastRequest, ForecastGroup, ForecastLine, StageUse } from "./types";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { ListJob } from "../list/ListFeature";
import type { SourceTable } from "../sources/SourceTable";
import { checkMapping } from "../list/checkMapping";
import { forecastLines, type StagedDeals } from "./lines";
import { periodLabel } from "../list/periodLabel";
import { readDeals, type Deals, type OddCells } from "./deals";
import { requestStages, stageUses } from "./stages";
import { labelKey } from "../../core/cells/labelKey";
import { textOfCell, type Cell } from "../../core/cells/Cell";
import { coverageRatio, remainingTarget } from "../../core/funnel/coverageRatio";

export interface ForecastFigures extends Omit<ForecastPreview, "touched" | "problems" | "reading"> {
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
    notes: forecastNotes(read, stages.lostAlias, request, table, language),
    stageTable: stages.table,
    stageIndex: stages.index,
    amounts: read.amounts,
    newStages: stages.given.flatMap(({ label, weight }) =>
      weight === null ? [] : [{ stage: label, weight }],
    ),
    canBeLive:
      read.refused === null &&
      stages.lostAlias === null &&
      request.mapping.closeDate !== null &&
      table.from1904 === undefined,
  };
}

/** The stages of several currencies as one list: deals by stage, and the weights that are new. */
export function joinStages(parts: readonly [ForecastFigures, ...ForecastFigures[]]): ForecastFigures {
  const stages = new Map<string, StageUse>();
  for (const stage of parts.flatMap((part) => part.stages)) {
    const known = stages.get(stage.label);
    stages.set(stage.label, { ...stage, deals: stage.deals + (known?.deals ?? 0) });
  }
  const added = parts.flatMap(({ newStages }) => newStages).map((stage) => [stage.stage, stage] as const);
  return { ...parts[0], stages: [...stages.values()], newStages: [...new Map(added).values()] };
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

/**
 * The deals by owner or department, the largest weighted amount first. Names that differ in case, width or
 * surrounding space are one; the first spelling is shown, and `blank` for deals without a name.
 */
function forecastGroups(deals: StagedDeals, names: readonly Cell[], blank: string): ForecastGroup[] {
  const { amounts, closeDates, stageIndex, stageTable } = deals;
  const groups = new Map<string, { -readonly [Field in keyof ForecastGroup]: ForecastGroup[Field] }>();
  for (const row of openDeals(amounts, stageIndex, closeDates, stageTable)) {
    const name = textOfCell(names[row]).trim();
    const key = labelKey(name);
    let group = groups.get(key);
    if (group === undefined) {
      group = { name: key === "" ? blank : name, deals: 0, amount: 0, weighted: 0, won: 0 };
      groups.set(key, group);
    }
    const amount = (amounts[row] as number) || 0;
    const weight = stageTable.weights[stageIndex[row] as number] ?? 0;
    group.deals += 1;
    group.amount += amount;
    group.weighted += amount * weight;
    if (weight === 1) group.won += amount;
  }
  return [...groups.values()].sort((a, b) => b.weighted - a.weighted || b.amount - a.amount);
}

/** How far the open pipeline covers what is left of the target; null without a target above 0. */
function forecastCoverage(target: number | null, total: ForecastLine): ForecastPreview["coverage"] {
  if (target === null || !(target > 0 && target < Infinity)) return null;
  const open = total.amount - total.won;
  return {
    target,
    won: total.won,
    open,
    weightedOpen: total.weighted - total.won,
    ratio: remainingTarget(target, total.won) > 0 ? coverageRatio(open, target, total.won) : null,
  };
}

/** What the user must know of a forecast: which deals are left out or count 0, and why it cannot be live. */
function forecastNotes(
  deals: Deals,
  lostAlias: string | null,
  request: ForecastRequest,
  { from1904 }: SourceTable,
  language: Language,
): Message[] {
  const fields = fieldTexts[language].opportunities;
  const notes: Message[] = [];
  const add = (key: Message["key"], cells: OddCells | null, more: Message["params"] = {}): void => {
    if (cells) notes.push({ key, params: { ...cells, ...more } });
  };
  add("noteBlankStage", deals.blankStages);
  add("noteBlankAmount", deals.blankAmounts);
  add("noteBadAmount", deals.badAmounts);
  add("noteNotDate", deals.badDates, { field: fields.closeDate });
  if (request.mode === "values") return notes;
  if (request.mapping.closeDate === null) notes.push({ key: "noteNoDates", params: {} });
  else if (from1904 !== undefined) notes.push({ key: "noteFrom1904", params: {} });
  else if (lostAlias !== null) notes.push({ key: "noteLostStage", params: { stage: lostAlias } });
  else if (deals.refused) add("noteLiveRefused", deals.refused.cell, { field: fields[deals.refused.field] });
  return notes;
}
