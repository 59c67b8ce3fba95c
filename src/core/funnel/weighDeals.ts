import type { StageTable } from "./stageTable";

/** The chance of winning of each deal; 0 without a stage. Into the given memory. */
export function chancesOf(stageIndex: Int32Array, table: StageTable, chances: Float64Array): Float64Array {
  for (let deal = 0; deal < chances.length; deal++) {
    chances[deal] = table.weights[stageIndex[deal] as number] ?? 0;
  }
  return chances;
}

/**
 * The weight of each stage, or weight × amount when amounts are given. NaN where the stage is blank or unknown or
 * the amount is blank (NaN).
 */
export function weighDeals(stageIndex: Int32Array, table: StageTable, amounts?: Float64Array): Float64Array {
  const weighted = new Float64Array(stageIndex.length);
  for (let index = 0; index < weighted.length; index++) {
    const weight = table.weights[stageIndex[index] as number] ?? NaN;
    weighted[index] = amounts ? weight * (amounts[index] as number) : weight;
  }
  return weighted;
}
