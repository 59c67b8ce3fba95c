import { labelKey } from "../cells/labelKey";
import type { Cell } from "../cells/Cell";
import { weightTable } from "../tables/weightTable";
import { checkStageCodes } from "./checkStageCodes";
import { isLostLabel } from "./isLostLabel";
import { stageCode } from "./stageCode";
import type { StageTable } from "./stageTable";

/** Days in a stage after which a deal is stalled (house default). */
export const defaultLimitRows: readonly (readonly Cell[])[] = [
  ["P0", 30],
  ["P1", 30],
  ["P2", 30],
  ["P3", 30],
  ["P4", 30],
  ["P5", 30],
];

const wonCode = "p6";

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
