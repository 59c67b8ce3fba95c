import type { StageTable } from "./stageTable";

interface FunnelRow {
  /** The stage, or "Total" in the last row. */
  readonly stage: string;
  readonly deals: number;
  readonly amount: number;
  /** Null in the total. */
  readonly weight: number | null;
  readonly weighted: number;
  /** Fraction of all deals; 0 when there is none. */
  readonly dealsShare: number;
  /**
   * Deals at this stage or beyond ÷ deals at the previous stage or beyond, lost deals left out. Null in the first
   * row, for lost stages and the total, and when nobody reached the previous stage.
   */
  readonly conversion: number | null;
}

/** The funnel by stage, in the order of the table, last row Total. Deals without a stage are left out. */
export function funnelRows(
  stageIndex: Int32Array,
  amounts: Float64Array,
  table: StageTable,
): readonly FunnelRow[] {
  const deals = table.labels.map(() => 0);
  const amount = table.labels.map(() => 0);
  for (let index = 0; index < stageIndex.length; index++) {
    const stage = stageIndex[index] as number;
    if (stage < 0) continue;
    deals[stage] = (deals[stage] as number) + 1;
    const value = amounts[index] as number;
    if (value === value) amount[stage] = (amount[stage] as number) + value;
  }
  const all = sum(deals);
  const conversions = conversionByStage(deals, table.lost);
  const rows = table.labels.map((stage, row): FunnelRow => {
    const weight = table.weights[row] ?? 0;
    const value = amount[row] ?? 0;
    const count = deals[row] ?? 0;
    return {
      stage,
      deals: count,
      amount: value,
      weight,
      weighted: weight * value,
      dealsShare: all === 0 ? 0 : count / all,
      conversion: conversions[row] ?? null,
    };
  });
  if (table.lostImplied && rows.at(-1)?.deals === 0) rows.pop();
  const total: FunnelRow = {
    stage: "Total",
    deals: all,
    amount: sum(amount),
    weight: null,
    weighted: sum(rows.map((row) => row.weighted)),
    dealsShare: all === 0 ? 0 : 1,
    conversion: null,
  };
  return [...rows, total];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

function conversionByStage(deals: readonly number[], lost: readonly boolean[]): readonly (number | null)[] {
  let reached = deals.reduce((before, count, stage) => before + (lost[stage] ? 0 : count), 0);
  let previous: number | null = null;
  return deals.map((count, stage) => {
    if (lost[stage]) return null;
    const conversion = previous === null || previous === 0 ? null : reached / previous;
    previous = reached;
    reached -= count;
    return conversion;
  });
}
