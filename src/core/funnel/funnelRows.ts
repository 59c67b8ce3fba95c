import type { StageTable } from "./stageTable";

interface FunnelRow {
  /** The stage, "Own probability", "No stage", "Lost" or, in the last row, "Total". */
  readonly stage: string;
  readonly deals: number;
  readonly amount: number;
  /** Null where it is not one stage's. */
  readonly weight: number | null;
  readonly weighted: number;
  /** Fraction of the deals that are not lost, 0 when there is none; null for lost deals. */
  readonly dealsShare: number | null;
  /**
   * Deals at this stage or beyond ÷ deals at the previous stage or beyond, of the stages of the table that are not
   * lost. Null in the first row, in all other rows, and when nobody reached the previous stage.
   */
  readonly conversion: number | null;
}

interface Tally {
  deals: number;
  amount: number;
  weighted: number;
}

/**
 * The funnel by stage, in the order of the table; then deals with a probability of their own, deals without a stage
 * (weighted 0; a row with neither stage nor amount is no deal) and lost deals, each only if there are any; last row the
 * total of the deals that are not lost.
 */
export function funnelRows(
  stageIndex: Int32Array,
  amounts: Float64Array,
  table: StageTable,
): readonly FunnelRow[] {
  const { ownFrom = table.labels.length } = table;
  const stages = table.labels.slice(0, ownFrom).map(noDeals);
  const [own, none, lost] = [noDeals(), noDeals(), noDeals()];
  for (let index = 0; index < stageIndex.length; index++) {
    const stage = stageIndex[index] as number;
    const value = amounts[index] as number;
    if (stage < 0 && value !== value) continue;
    const tally = stage < 0 ? none : table.lost[stage] ? lost : (stages[stage] ?? own);
    tally.deals++;
    if (value !== value) continue;
    tally.amount += value;
    if (tally === own) tally.weighted += value * (table.weights[stage] ?? 0);
  }
  const open = stages.flatMap((tally, stage) => (table.lost[stage] ? [] : [{ tally, stage }]));
  for (const { tally, stage } of open) tally.weighted = tally.amount * (table.weights[stage] ?? 0);
  const all = [...open.map(({ tally }) => tally), own, none];
  const deals = sum(all.map((tally) => tally.deals));
  const conversions = conversionByStage(open.map(({ tally }) => tally.deals));
  const row = (stage: string, tally: Tally): FunnelRow => {
    const dealsShare = tally === lost ? null : deals === 0 ? 0 : tally.deals / deals;
    return { ...tally, stage, weight: null, dealsShare, conversion: null };
  };
  const extra: readonly (readonly [string, Tally])[] = [
    ["Own probability", own],
    ["No stage", none],
    ["Lost", lost],
  ];
  return [
    ...open.map(({ tally, stage }, place): FunnelRow => ({
      ...row(table.labels[stage] ?? "", tally),
      weight: table.weights[stage] ?? 0,
      conversion: conversions[place] ?? null,
    })),
    ...extra.flatMap(([stage, tally]) => (tally.deals === 0 ? [] : [row(stage, tally)])),
    row("Total", {
      deals,
      amount: sum(all.map((tally) => tally.amount)),
      weighted: sum(all.map((tally) => tally.weighted)),
    }),
  ];
}

function noDeals(): Tally {
  return { deals: 0, amount: 0, weighted: 0 };
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((before, number) => before + number, 0);
}

function conversionByStage(deals: readonly number[]): readonly (number | null)[] {
  let reached = sum(deals);
  let previous: number | null = null;
  return deals.map((count) => {
    const conversion = previous === null || previous === 0 ? null : reached / previous;
    previous = reached;
    reached -= count;
    return conversion;
  });
}
