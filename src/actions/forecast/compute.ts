import { sumNumbers } from "../../core/decimal/sumNumbers";
import { type Cell, textOfCell } from "../../core/cells/Cell";
import { labelKey } from "../../core/cells/labelKey";
import { coverageRatio, remainingTarget } from "../../core/funnel/coverageRatio";
import type { DealState, StageTable } from "../../core/funnel/stageTable";
import { pause } from "../../excel/pause";
import { fieldTexts } from "../../i18n/fieldTexts";
import { forecastSheetTexts } from "../../i18n/forecastSheetTexts";
import type { Language } from "../../i18n/Language";
import { checkMapping } from "../list/checkMapping";
import type { ListJob } from "../list/ListFeature";
import type { Message } from "../list/messages";
import { periodLabel } from "../list/periodLabel";
import { todaySerial } from "../list/stamp";
import type { ListReading } from "../reading/decisions";
import type { KamSettings } from "../settings/KamSettings";
import { sheetRow } from "../sources/sheetRow";
import type { SourceTable } from "../sources/SourceTable";
import { filterDeals } from "./dealFilter";
import type { Deals } from "./deals";
import { type ChancedDeals, forecastLines } from "./lines";
import { dealNotes, unlikeFunctions, whyNotLive } from "./liveForecast";
import { withProposals } from "./proposeStages";
import { stageSums, stageUses } from "./stageUses";
import { type RequestStages, stageKey } from "./stages";
import type { ForecastGroup, ForecastLine, ForecastPreview, ForecastRequest, StageUse } from "./types";
import { stageAnswers, weighDeals } from "./weighDeals";

export interface ForecastFigures extends Omit<ForecastPreview, "touched" | "problems" | "reading"> {
  readonly stageTable: StageTable;
  /** Row of the stage table per data row; below 0 for a deal without a stage. */
  readonly stageIndex: Int32Array;
  /** NaN where there is none. */
  readonly amounts: Float64Array;
  /** By row of the stage table: what its deals weigh together, and whether any has a weight of its own. */
  readonly stageSums: readonly { readonly weighted: number; readonly isOwn: boolean }[];
  /** Whether own probabilities or weights of categories count. */
  readonly hasOwnWeights: boolean;
  /** The periods as the live formula spills them. */
  readonly complete: readonly ForecastLine[];
  /** Of the firm's year, 1 … 12. */
  readonly firstMonth: number;
  /** Labels whose meanings the settings will be given. */
  readonly newStages: readonly {
    readonly stage: string;
    readonly weight: number;
    readonly state: DealState;
  }[];
  /** Whether formulas over the source's columns would give these figures; a note says why not. */
  readonly canBeLive: boolean;
  readonly reading: ListReading;
}

/**
 * All figures of a forecast, of loaded data alone. Gives way to the pane between periods and every 40 ms.
 * Errors: those of checkMapping; `cancelled`.
 */
export async function computeForecast(
  { request, table: whole, settings, language, grains }: ListJob<ForecastRequest>,
  signal?: AbortSignal,
): Promise<ForecastFigures> {
  checkMapping("opportunities", whole, request.mapping, language);
  const { mapping, period } = request;
  const { firstMonth } = settings.options;
  const texts = forecastSheetTexts[language];
  const answers = stageAnswers(request.stageWeights, request.answers ?? {});
  const asked = { request, table: whole };
  const { table, read, stages, filtered, choices, ...said } = await filterDeals(
    asked,
    settings,
    answers,
    language,
    signal,
  );
  await pause();
  const categories = table.columns[mapping.category ?? -1] ?? [];
  const weighed = weighDeals(read, stages, request, categories, settings);
  const ofState = (state: DealState): number[] => {
    const rows: number[] = [];
    for (let row = 0; row < stages.index.length; row++)
      if (stages.states[stages.index[row] as number] === state) rows.push(row);
    return rows;
  };
  const deals = {
    ...{ amounts: read.amounts, closeDates: read.closeDates, chances: weighed.chances },
    // A deal without a stage is open, and weighs 0.
    ...{ won: ofState("won"), open: [...ofState("open"), ...withoutStage(read, stages.index)] },
    grain: grains?.get(mapping.closeDate ?? -1) ?? "day",
  };
  const labels = {
    period: (serial: number) => periodLabel(serial, period, language, firstMonth),
    ...{ noDate: texts.noDate, pastDue: texts.pastDue, far: texts.far, total: texts.total },
  };
  const calendar = { period, firstMonth, today: todaySerial() };
  const figures = await forecastLines(deals, calendar, labels, signal);
  const groupColumn = request.groupBy === "none" ? null : mapping[request.groupBy];
  const unlike = read.refused === null ? unlikeFunctions(read.stages, stages, weighed) : null;
  const live =
    filtered === null
      ? whyNotLive({ unlike, figures, request, table }, read, language)
      : ({ key: "noteLiveFiltered", params: {} } as const);
  return {
    ...figures,
    pastDue: figures.pastDue && {
      ...figures.pastDue,
      rows: figures.pastDue.rows.map((row) => sheetRow(table, row)),
    },
    stages: withProposals(stageUses(stages, read.amounts, weighed), stages, read.probabilities),
    groups: groupColumn === null ? [] : forecastGroups(deals, table.columns[groupColumn] ?? [], texts.noName),
    coverage: forecastCoverage(request.target, figures.total),
    managerFigure: managerFigureOf(mapping.managerFigure, read.managerFigures, [...deals.won, ...deals.open]),
    conflicts: [
      ...said.conflicts,
      ...outsideWeights(answers, stages),
      ...requestConflicts(request, language),
    ],
    notes: [
      ...said.notes,
      ...dealNotes(read, language),
      ...(request.mode === "live" && live !== null ? [live] : []),
    ],
    ...{ filtered, choices },
    stageTable: stages.table,
    stageIndex: stages.index,
    stageSums: stageSums(stages, read.amounts, weighed),
    hasOwnWeights: weighed.isOwn.includes(true),
    firstMonth,
    amounts: read.amounts,
    newStages: newStages(stages, settings),
    canBeLive: live === null,
    reading: withPastDue(weighed.reading, figures, read.amounts, mapping.closeDate, table),
  };
}

function withoutStage({ amounts, closeDates }: Deals, index: Int32Array): readonly number[] {
  const isDeal = (row: number) => !Number.isNaN(amounts[row]) || !Number.isNaN(closeDates[row]);
  const rows: number[] = [];
  for (let row = 0; row < index.length; row++) if ((index[row] as number) < 0 && isDeal(row)) rows.push(row);
  return rows;
}

/** Stages to remember; what is lost only where the settings can say so. */
function newStages(stages: RequestStages, settings: KamSettings): ForecastFigures["newStages"] {
  const hasStates = !settings.exists || settings.stages.some(({ state }) => state != null);
  return stages.given.flatMap(({ label, weight, state, isDoubtful, isNumber }) =>
    weight === null || isDoubtful || isNumber || (state === "lost" && !hasStates)
      ? []
      : [{ stage: label, weight, state }],
  );
}

function outsideWeights(answers: ReturnType<typeof stageAnswers>, { given }: RequestStages): Message[] {
  return given.flatMap(({ label, weight }): Message[] => {
    const value = Object.entries(answers).find(([other]) => stageKey(other) === stageKey(label))?.[1];
    return weight === null && typeof value === "number"
      ? [{ key: "stageWeightOutside", params: { stage: label, value } }]
      : [];
  });
}

function managerFigureOf(
  column: number | null,
  figures: Float64Array,
  rows: readonly number[],
): ForecastPreview["managerFigure"] {
  if (column === null) return null;
  const known = rows.map((row) => figures[row] as number).filter((figure) => !Number.isNaN(figure));
  return { deals: known.length, amount: known.reduce((sum, figure) => sum + figure, 0) };
}

/** Names the open deals whose date is past. */
function withPastDue(
  reading: ListReading,
  { pastDue }: Pick<ForecastFigures, "pastDue">,
  amounts: Float64Array,
  column: number | null,
  table: SourceTable,
): ListReading {
  if (pastDue === null) return reading;
  const { deals: count, rows } = pastDue;
  const amount = sumNumbers(rows.map((row) => (amounts[row] as number) || 0));
  const params = { count, amount, row: sheetRow(table, rows[0] ?? 0) };
  return {
    ...reading,
    findings: [...reading.findings, { key: "readPastDue", params, evidence: { column, rows } }],
  };
}

/** The stages of several currencies as one list: deals by stage, and the weights that are new; amounts are not added. */
export function joinStages(parts: readonly [ForecastFigures, ...ForecastFigures[]]): ForecastFigures {
  const stages = new Map<string, StageUse>();
  for (const stage of parts.flatMap((part) => part.stages)) {
    const known = stages.get(stage.label);
    stages.set(stage.label, { ...stage, deals: stage.deals + (known?.deals ?? 0), amount: 0 });
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
 * The deals by owner, department or category, the largest weighted amount first. Names that differ in case, width or
 * surrounding space are one; the first spelling is shown, and `blank` for deals without a name.
 */
function forecastGroups(deals: ChancedDeals, names: readonly Cell[], blank: string): ForecastGroup[] {
  const { amounts, chances } = deals;
  const won = new Set(deals.won);
  const groups = new Map<string, { -readonly [Field in keyof ForecastGroup]: ForecastGroup[Field] }>();
  for (const row of [...deals.open, ...deals.won].sort((a, b) => a - b)) {
    const name = textOfCell(names[row]).trim();
    const key = labelKey(name);
    let group = groups.get(key);
    if (group === undefined) {
      group = { name: key === "" ? blank : name, deals: 0, amount: 0, weighted: 0, won: 0 };
      groups.set(key, group);
    }
    const amount = (amounts[row] as number) || 0;
    group.deals += 1;
    group.amount += amount;
    group.weighted += amount * (chances[row] as number);
    if (won.has(row)) group.won += amount;
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
