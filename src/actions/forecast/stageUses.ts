import type { RequestStages } from "./stages";
import type { StageUse } from "./types";
import type { WeighedDeals } from "./weighDeals";

interface StageSum {
  readonly deals: number;
  readonly amount: number;
  readonly weighted: number;
  /** Whether any of its deals has a weight of its own. */
  readonly isOwn: boolean;
}

/** The deals of each row of the stage table. */
export function stageSums(
  { table, index }: RequestStages,
  amounts: Float64Array,
  { chances, isOwn }: WeighedDeals,
): readonly StageSum[] {
  const sums = table.labels.map(() => ({ deals: 0, amount: 0, weighted: 0, isOwn: false }));
  index.forEach((stage, row) => {
    const sum = sums[stage];
    if (sum === undefined) return;
    const amount = (amounts[row] as number) || 0;
    sum.deals += 1;
    sum.amount += amount;
    sum.weighted += amount * (chances[row] as number);
    if (isOwn[row] === true) sum.isOwn = true;
  });
  return sums;
}

/** The stages that the deals are in, in the order of the settings; those that they do not know last, as they appear. */
export function stageUses(stages: RequestStages, amounts: Float64Array, weighed: WeighedDeals): StageUse[] {
  const { table, given, firstGiven } = stages;
  const sums = stageSums(stages, amounts, weighed);
  const place = (stage: number): number => {
    const own = given[stage - firstGiven];
    return own === undefined ? stage : firstGiven + own.order;
  };
  const rows = table.labels.map((_, stage) => stage).sort((a, b) => place(a) - place(b));
  return rows.flatMap((stage): StageUse[] => {
    const own = given[stage - firstGiven];
    const { deals, amount, isOwn } = sums[stage] ?? { deals: 0, amount: 0, isOwn: false };
    if (deals === 0) return [];
    const weight = own === undefined ? (table.weights[stage] ?? 0) : own.weight;
    const state = stages.states[stage] ?? "open";
    const label = table.labels[stage] ?? "";
    return [{ label, weight: isOwn ? null : weight, known: own === undefined, state, isOwn, deals, amount }];
  });
}
