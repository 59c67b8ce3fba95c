import { labelKey } from "../../core/cells/labelKey";
import { parseNumber } from "../../core/cells/parseNumber";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { isLostLabel, stageCode } from "../../core/funnel/stageLabels";
import { stageOutcome } from "../../core/funnel/stageOutcome";
import { type DealState, stageTable, type StageTable } from "../../core/funnel/stageTable";
import type { KamSettings } from "../settings/KamSettings";
import type { StageAnswer } from "./types";

/** A stage that the settings do not know. */
export interface GivenStage {
  /** As first written in the source. */
  readonly label: string;
  /** Null while the user has not given one; such a stage is open and counts 0. */
  readonly weight: number | null;
  readonly state: DealState;
  /** Whether the label itself, or the request, says what it weighs: not an answer to a question. */
  readonly isSaid: boolean;
  /** Its code and its words contradict each other ("P6-输单"). */
  readonly isDoubtful: boolean;
  /** A number of its own ("40 %"): the chance of its deals, not a stage to remember. */
  readonly isNumber: boolean;
  /** Its place among them by first appearance in the source. */
  readonly order: number;
}

export interface RequestStages {
  /** The stages of the settings, then those of the source that the settings do not know, the lowest weight first. */
  readonly table: StageTable;
  /** By row of the table. */
  readonly states: readonly DealState[];
  /** The rows of the table that the settings do not know. */
  readonly given: readonly GivenStage[];
  /** Row of the table of the first given stage. */
  readonly firstGiven: number;
  /** Row of the table per label; −1 for a blank one. */
  readonly index: Int32Array;
}

/**
 * The stages of a forecast: the settings' own, and what is given for labels that they do not know. Of these, what says
 * that it is won weighs 1 unless another weight is given, what says that it is lost is lost, and numbers from 0 to 1
 * are chances of their own. A label whose code belongs to a stage of another outcome than its words is asked for.
 * Errors: those of stageTable.
 */
export function requestStages(
  labels: readonly string[],
  settings: Pick<KamSettings, "stages">,
  answers: Readonly<Record<string, StageAnswer>>,
): RequestStages {
  const known = settings.stages.map(({ stage, weight, state }): Row => ({
    label: stage,
    weight,
    state: state ?? (isLostLabel(stage) ? "lost" : weight === 1 ? "won" : "open"),
  }));
  if (known.length > 0) stageTable(known.map(({ label, weight }) => [label, weight]));
  const byKey = new Map(Object.entries(answers).map(([label, answer]) => [stageKey(label), answer]));
  for (const [label, answer] of Object.entries(answers)) byKey.set(labelKey(label), answer);
  const unknown = unknownLabels(labels, known);
  const areNumbers = [...unknown.values()].flatMap(({ label }) => parseNumber(label) ?? []);
  const isShare = areNumbers.every((number) => number >= 0 && number <= 1);
  const given = [...unknown.values()].map(({ label, isDoubtful }, order): GivenStage => {
    const number = isShare ? parseNumber(label) : null;
    const said = byKey.get(labelKey(label)) ?? (isDoubtful ? undefined : byKey.get(stageKey(label)));
    const word = isDoubtful ? null : stageOutcome(label);
    const answer = said ?? word ?? number;
    const { weight, state } = meaningOf(answer ?? null);
    return {
      ...{ label, weight, state, order, isDoubtful },
      isSaid: said === undefined && answer !== null,
      isNumber: said === undefined && number !== null,
    };
  });
  given.sort((a, b) => (a.weight ?? 0) - (b.weight ?? 0) || a.order - b.order);
  const rows = [
    ...known,
    ...given.map(({ label, weight, state }) => ({ label, weight: weight ?? 0, state })),
  ];
  const { table, states } = rows.length > 0 ? tableOf(rows) : { table: stageTable(), states: [] };
  return { table, states, given, firstGiven: known.length, index: indexOf(labels, table, unknown) };
}

/** What a weight, "won" or "lost" makes of a stage; a weight outside 0 … 1 stays one that is missing. */
function meaningOf(answer: StageAnswer | null): {
  readonly weight: number | null;
  readonly state: DealState;
} {
  if (answer === "won") return { weight: 1, state: "won" };
  if (answer === "lost") return { weight: 0, state: "lost" };
  if (answer === null || !(answer >= 0 && answer <= 1)) return { weight: null, state: "open" };
  return { weight: answer, state: answer === 1 ? "won" : "open" };
}

interface Row {
  readonly label: string;
  readonly weight: number;
  readonly state: DealState;
}

function tableOf(rows: readonly Row[]): Pick<RequestStages, "table" | "states"> {
  const lostImplied = rows.every(({ state }) => state !== "lost");
  const all: readonly Row[] = lostImplied ? [...rows, { label: "Lost", weight: 0, state: "lost" }] : rows;
  return {
    table: {
      labels: all.map(({ label }) => label),
      weights: all.map(({ weight, state }) => (state === "lost" ? 0 : weight)),
      lost: all.map(({ state }) => state === "lost"),
      lostImplied,
    },
    states: all.map(({ state }) => state),
  };
}

interface UnknownLabel {
  readonly label: string;
  readonly isDoubtful: boolean;
}

/** Per key of a stage that the settings lack, and that no word of it decides to be lost, its first label, in order. */
function unknownLabels(labels: readonly string[], known: readonly Row[]): ReadonlyMap<string, UnknownLabel> {
  const found = new Map<string, UnknownLabel>();
  const distinct = [...new Set(labels.map((label) => label.trim()))];
  const table = known.length === 0 ? null : tableOf(known).table;
  const rows = table === null ? null : resolveStages(distinct, table);
  const whole = new Set(known.map(({ label }) => labelKey(label)));
  distinct.forEach((label, index) => {
    const key = labelKey(label);
    if (key === "") return;
    const row = rows?.[index] ?? unknownStage;
    const word = stageOutcome(label);
    const isDoubtful =
      row >= 0 &&
      !whole.has(key) &&
      stageCode(key) !== null &&
      word !== null &&
      word !== (known[row]?.state ?? "lost");
    if (row >= 0 && !isDoubtful) return;
    if (row < 0 && word === "lost") return;
    const own = isDoubtful ? key : stageKey(label);
    if (!found.has(own)) found.set(own, { label, isDoubtful });
  });
  return found;
}

/** As resolveStages; labels in doubt have a row of their own, and what the table lacks is lost by its words. */
function indexOf(
  labels: readonly string[],
  table: StageTable,
  unknown: ReadonlyMap<string, UnknownLabel>,
): Int32Array {
  const doubtful = new Map<string, number>();
  for (const [key, { label, isDoubtful }] of unknown)
    if (isDoubtful) doubtful.set(key, table.labels.indexOf(label));
  const certain = { ...table, labels: table.labels.map((label, row) => (isIn(row) ? "" : label)) };
  const index = resolveStages(labels, certain);
  const lostRow = table.lost.indexOf(true);
  const byLabel = new Map<string, number | undefined>();
  labels.forEach((label, row) => {
    if (doubtful.size > 0 && !byLabel.has(label)) byLabel.set(label, doubtful.get(labelKey(label)));
    const own = byLabel.get(label);
    if (own !== undefined) index[row] = own;
    else if (index[row] === unknownStage) index[row] = lostRow;
  });
  return index;

  function isIn(row: number): boolean {
    return [...doubtful.values()].includes(row);
  }
}

/** The key of a stage: its code, else its whole label. */
export function stageKey(label: string): string {
  const key = labelKey(label);
  return stageCode(key) ?? key;
}
