import { labelKey } from "../../core/cells/labelKey";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { stageCode } from "../../core/funnel/stageLabels";
import { stageOutcome } from "../../core/funnel/stageOutcome";
import { stageTable, type StageTable } from "../../core/funnel/stageTable";
import type { ForecastRequest, StageUse } from "./types";
import type { KamSettings } from "../settings/KamSettings";
import type { Message } from "../list/messages";

interface GivenStage {
  /** As first written in the source. */
  readonly label: string;
  /** Null while the user has not given one; such a stage counts 0. */
  readonly weight: number | null;
  /** Its place among them by first appearance in the source. */
  readonly order: number;
}

interface RequestStages {
  /** The stages of the settings, then those of the source that the settings do not know, the lowest weight first. */
  readonly table: StageTable;
  /** The rows of the table that the settings do not know. */
  readonly given: readonly GivenStage[];
  /** Row of the table of the first given stage. */
  readonly firstGiven: number;
  /** Row of the table per label; −1 for a blank one. */
  readonly index: Int32Array;
  /** The first label that is lost to us and unknown to the functions; null when there is none. */
  readonly lostAlias: string | null;
  /** A weight that is missing or not between 0 and 1. */
  readonly conflicts: readonly Message[];
}

/**
 * The stages of a forecast: the settings' own, and the request's weights for labels that they do not know. Of these,
 * what says that it is won weighs 1 unless the request gives another weight, and what says that it is lost is lost.
 */
export function requestStages(
  labels: readonly string[],
  settings: Pick<KamSettings, "stages">,
  weights: ForecastRequest["stageWeights"],
): RequestStages {
  const known = settings.stages.map(({ stage, weight }) => [stage, weight]);
  const unknown = unknownLabels(labels, known.length > 0 ? stageTable(known) : null);
  const byKey = new Map(Object.entries(weights).map(([label, weight]) => [stageKey(label), weight]));
  const conflicts: Message[] = [];
  const given = unknown.map((stage, order): GivenStage => {
    const weight = byKey.get(stageKey(stage)) ?? (stageOutcome(stage) === "won" ? 1 : undefined);
    if (weight !== undefined && weight >= 0 && weight <= 1) return { label: stage, weight, order };
    conflicts.push(
      weight === undefined || Number.isNaN(weight)
        ? { key: "stageWeightMissing", params: { stage } }
        : { key: "stageWeightOutside", params: { stage, value: weight } },
    );
    return { label: stage, weight: null, order };
  });
  given.sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0) || a.order - b.order);
  const rows = [...known, ...given.map(({ label, weight }) => [label, weight ?? 0])];
  const table = rows.length > 0 ? stageTable(rows) : stageTable();
  const { index, lostAlias } = withLost(labels, table);
  return { table, given, firstGiven: known.length, index, lostAlias, conflicts };
}

/** As resolveStages; what the table lacks after all unknown labels were given to it is lost, and goes to its lost row. */
function withLost(labels: readonly string[], table: StageTable): Pick<RequestStages, "index" | "lostAlias"> {
  const index = resolveStages(labels, table);
  const lostRow = table.lost.indexOf(true);
  let lostAlias: string | null = null;
  index.forEach((stage, row) => {
    if (stage !== unknownStage) return;
    index[row] = lostRow;
    lostAlias ??= labels[row] ?? null;
  });
  return { index, lostAlias };
}

/** One label per stage that the table lacks and that is not lost by its words, in order of appearance. */
function unknownLabels(labels: readonly string[], table: StageTable | null): readonly string[] {
  const index = table === null ? null : resolveStages(labels, table);
  const found = new Map<string, string>();
  const lost = new Set<string>();
  labels.forEach((label, row) => {
    const whole = labelKey(label);
    if (whole === "" || lost.has(whole) || (index !== null && index[row] !== unknownStage)) return;
    const key = stageCode(whole) ?? whole;
    if (found.has(key)) return;
    if (stageOutcome(label) === "lost") lost.add(whole);
    else found.set(key, label.trim());
  });
  return [...found.values()];
}

function stageKey(label: string): string {
  const key = labelKey(label);
  return stageCode(key) ?? key;
}

/** The stages that the deals are in, in the order of the settings; those that they do not know last, as they appear. */
export function stageUses(stages: RequestStages, amounts: Float64Array): StageUse[] {
  const { table, given, firstGiven, index } = stages;
  const deals = table.labels.map(() => 0);
  const sums = table.labels.map(() => 0);
  for (let row = 0; row < index.length; row++) {
    const stage = index[row] as number;
    if (stage < 0) continue;
    const amount = amounts[row] as number;
    deals[stage] = (deals[stage] ?? 0) + 1;
    if (amount === amount) sums[stage] = (sums[stage] ?? 0) + amount;
  }
  const rows = table.labels.map((_, stage) => stage);
  const place = (stage: number): number => {
    const own = given[stage - firstGiven];
    return own === undefined ? stage : firstGiven + own.order;
  };
  rows.sort((a, b) => place(a) - place(b));
  return rows.flatMap((stage): StageUse[] => {
    const own = given[stage - firstGiven];
    const used = deals[stage] ?? 0;
    if (used === 0) return [];
    return [
      {
        label: table.labels[stage] ?? "",
        weight: own === undefined ? (table.weights[stage] ?? 0) : own.weight,
        known: own === undefined,
        lost: table.lost[stage] ?? false,
        deals: used,
        amount: sums[stage] ?? 0,
      },
    ];
  });
}
