import type { StageTable } from "./stageTable";

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
