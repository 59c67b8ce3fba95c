import type { StageUse } from "../types";
import type { RequestStages } from "./requestStages";

/** The stages that the deals are in, in the order of the settings, those that the settings do not know last. */
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
  return table.labels.flatMap((label, stage): StageUse[] => {
    const own = given[stage - firstGiven];
    const used = deals[stage] ?? 0;
    if (used === 0) return [];
    return [
      {
        label,
        weight: own === undefined ? (table.weights[stage] ?? 0) : own.weight,
        known: own === undefined,
        lost: table.lost[stage] ?? false,
        deals: used,
        amount: sums[stage] ?? 0,
      },
    ];
  });
}
