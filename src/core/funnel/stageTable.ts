import type { Cell } from "../cells/Cell";
import { DomainError } from "../DomainError";
import { weightTable } from "../tables/weightTable";
import { checkStageCodes } from "./checkStageCodes";
import { isLostLabel } from "./isLostLabel";

/** The stages of a funnel in their own order; weights are chances of winning, 0 … 1. */
export interface StageTable {
  readonly labels: readonly string[];
  readonly weights: readonly number[];
  readonly lost: readonly boolean[];
  /** True when no lost stage was given and the last row was added for lost deals; it is shown only if used. */
  readonly lostImplied: boolean;
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

/**
 * The stage table of rows (stage, weight), kept in their order, with or without a header row.
 * Errors: those of weightTable; `duplicateKey` for two labels of one stage code; `outOfRange` for a weight above 1.
 */
export function stageTable(
  rows: readonly (readonly Cell[])[] = defaultStageRows,
  parameter = "weights",
): StageTable {
  const { labels, weights } = weightTable(rows, parameter);
  weights.forEach((weight) => {
    if (weight > 1) throw new DomainError("outOfRange", { parameter, value: weight, expected: "0 to 1" });
  });
  checkStageCodes(labels, parameter);
  const lost = labels.map(isLostLabel);
  if (lost.includes(true)) return { labels, weights, lost, lostImplied: false };
  return {
    labels: [...labels, "Lost"],
    weights: [...weights, 0],
    lost: [...lost, true],
    lostImplied: true,
  };
}
