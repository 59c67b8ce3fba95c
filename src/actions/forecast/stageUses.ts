import type { StageUse } from "./types";
import type { RequestStages } from "./requestStages";

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
