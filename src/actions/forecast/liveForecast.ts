import { resolveStages } from "../../core/funnel/resolveStages";
import { isLostLabel } from "../../core/funnel/stageLabels";
import { fieldTexts } from "../../i18n/fieldTexts";
import type { Language } from "../../i18n/Language";
import type { Message } from "../list/messages";
import type { SourceTable } from "../sources/SourceTable";
import type { Deals, OddCells } from "./deals";
import type { forecastLines } from "./lines";
import { withoutGaps } from "./lines";
import type { RequestStages } from "./stages";
import type { ForecastRequest } from "./types";
import type { WeighedDeals } from "./weighDeals";

/** What decides whether a forecast can be live. */
export interface LiveFacts {
  /** What no function takes as we do; null for none. */
  readonly unlike: Message | null;
  readonly figures: Awaited<ReturnType<typeof forecastLines>>;
  readonly request: ForecastRequest;
  readonly table: SourceTable;
}

/** Why a forecast is written as values though it was asked for as formulas; null where it can be live. */
export function whyNotLive(
  { unlike, figures, request, table }: LiveFacts,
  { refused }: Deals,
  language: Language,
): Message | null {
  const { mapping } = request;
  if (mapping.closeDate === null) return { key: "noteNoDates", params: {} };
  if (table.from1904 !== undefined) return { key: "noteFrom1904", params: {} };
  if (refused !== null) {
    const field = fieldTexts[language].opportunities[refused.field];
    return { key: "noteLiveRefused", params: { ...refused.cell, field } };
  }
  if (unlike !== null) return unlike;
  if (figures.far !== null) return { key: "noteLiveFar", params: { count: figures.far.deals } };
  if (withoutGaps(figures.complete).some((line) => line.period === null))
    return { key: "noteLiveGaps", params: {} };
  return null;
}

/** The first thing in which the functions over the settings' weights would take a deal otherwise than we do. */
export function unlikeFunctions(
  labels: readonly string[],
  { table, states, index, given }: RequestStages,
  { isOwn }: WeighedDeals,
): Message | null {
  const number = given.find((stage) => stage.isNumber);
  if (number !== undefined) return { key: "noteLostStage", params: { stage: number.label } };
  if (isOwn.includes(true)) return { key: "noteLiveOwnWeights", params: {} };
  const lost = table.labels.map(isLostLabel);
  const inFunctions = resolveStages(labels, { ...table, lost });
  for (let row = 0; row < index.length; row++) {
    const own = index[row] as number;
    const theirs = inFunctions[row] as number;
    if (own < 0 && theirs < 0) continue;
    const state = states[own];
    const isSame =
      state === "lost"
        ? lost[theirs] === true
        : own === theirs && lost[own] !== true && (state === "won") === (table.weights[own] === 1);
    if (!isSame) return { key: "noteLostStage", params: { stage: labels[row] ?? "" } };
  }
  return null;
}

/** Which deals are left out or count 0. */
export function dealNotes(deals: Deals, language: Language): Message[] {
  const fields = fieldTexts[language].opportunities;
  const notes: Message[] = [];
  const add = (key: Message["key"], cells: OddCells | null, more: Message["params"] = {}): void => {
    if (cells) notes.push({ key, params: { ...cells, ...more } });
  };
  add("noteBlankStage", deals.blankStages);
  add("noteBlankAmount", deals.blankAmounts);
  add("noteBadAmount", deals.badAmounts);
  add("noteNotDate", deals.badDates, { field: fields.closeDate });
  return notes;
}
