import type { Cell } from "../cells/Cell";
import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";
import { weightTable } from "../tables/weightTable";
import { isLostLabel, stageCode } from "./stageLabels";

/** The stages of a funnel in their own order; weights are chances of winning, 0 … 1. */
export interface StageTable {
  readonly labels: readonly string[];
  readonly weights: readonly number[];
  readonly lost: readonly boolean[];
  /** True when no lost stage was given and the last row was added for lost deals; it is shown only if used. */
  readonly lostImplied: boolean;
  /** The first of the rows that dealStages added for own probabilities. */
  readonly ownFrom?: number;
}

/** House-default weights of P0 … P6 (DOMAIN 3). */
export const defaultStageRows: readonly (readonly Cell[])[] = [
  ["P0", 0],
  ["P1", 0.1],
  ["P2", 0.25],
  ["P3", 0.4],
  ["P4", 0.6],
  ["P5", 0.8],
  ["P6", 1],
  ["Lost", 0],
];

/** Days in a stage after which a deal is stalled (house default). */
export const defaultLimit = 30;
const defaultLimitRows: readonly (readonly Cell[])[] = [
  ["P0", defaultLimit],
  ["P1", defaultLimit],
  ["P2", defaultLimit],
  ["P3", defaultLimit],
  ["P4", defaultLimit],
  ["P5", defaultLimit],
];

const wonCode = "p6";

/**
 * The stage table of rows (stage, weight), kept in their order, with or without a header row. A lost stage weighs 0
 * whatever its row says.
 * Errors: those of weightTable; `duplicateKey` for two labels of one stage code; `outOfRange` for a weight above 1.
 */
export function stageTable(
  rows: readonly (readonly Cell[])[] = defaultStageRows,
  parameter = "weights",
): StageTable {
  const { labels, weights: given } = weightTable(rows, parameter);
  given.forEach((weight) => {
    if (weight > 1) throw new DomainError("outOfRange", { parameter, value: weight, expected: "0 to 1" });
  });
  checkStageCodes(labels, parameter);
  const lost = labels.map(isLostLabel);
  const weights = given.map((weight, row) => (lost[row] ? 0 : weight));
  if (lost.includes(true)) return { labels, weights, lost, lostImplied: false };
  return {
    labels: [...labels, "Lost"],
    weights: [...weights, 0],
    lost: [...lost, true],
    lostImplied: true,
  };
}

/**
 * The limits of rows (stage, days) as a stage table whose weights are days; P6 and lost stages never stall (∞),
 * whether the rows name them or not. Errors: those of weightTable; `duplicateKey` for two labels of one stage code.
 */
export function stageLimits(rows: readonly (readonly Cell[])[] = defaultLimitRows): StageTable {
  const given = weightTable(rows, "limits");
  checkStageCodes(given.labels, "limits");
  const labels = [...given.labels, "P6", "Lost"];
  const lost = labels.map(isLostLabel);
  const weights = labels.map((label, row) =>
    lost[row] || stageCode(labelKey(label)) === wonCode ? Infinity : (given.weights[row] ?? Infinity),
  );
  return { labels, weights, lost, lostImplied: true };
}

/** Errors: `duplicateKey` for two labels of one stage code, such as "P3" and "P3-初步认可". */
function checkStageCodes(labels: readonly string[], parameter: string): void {
  const codes = new Set<string>();
  for (const label of labels) {
    const code = stageCode(labelKey(label));
    if (code === null) continue;
    if (codes.has(code)) throw new DomainError("duplicateKey", { parameter, value: label });
    codes.add(code);
  }
}
