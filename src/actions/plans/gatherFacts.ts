import { isBlank, textOfCell, type Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { stageOutcome, type StageOutcome } from "../../core/funnel/stageOutcome";
import { type DealState, stageTable } from "../../core/funnel/stageTable";
import type { OpportunityFact, PlanFacts } from "../../core/plan/PlanFacts";
import { planKey } from "../../core/plan/planKey";
import type { FieldOf } from "../../core/columns/fields";
import type { KamSettings } from "../settings/KamSettings";
import type { PlanSource, PlanSources } from "./types";
import { type AccountEntry, indexAccounts, rowsByAccount } from "./indexAccounts";
import { listFacts } from "./listFacts";

export interface GatheredFacts {
  /** By account, in the order asked for. */
  readonly plans: readonly { readonly key: string; readonly facts: PlanFacts }[];
  /** Accounts asked for that the list does not have. */
  readonly missing: readonly string[];
  /** Rows of the other lists that name an account which the list of accounts does not have, by list. */
  readonly strangers: readonly {
    readonly source: string;
    readonly count: number;
    readonly example: string;
  }[];
}

/** What the sources say about each account asked for. Nothing is read from the workbook. */
export async function gatherFacts(
  names: readonly string[],
  sources: PlanSources,
  settings: KamSettings,
  signal?: AbortSignal,
): Promise<GatheredFacts> {
  const accounts = await indexAccounts(sources.accounts, signal);
  const wanted = new Map(names.map((name) => [planKey(name), name]));
  const keys = new Set(wanted.keys());
  const rowsOf = async <R extends "opportunities" | "contacts" | "sales">(
    source: PlanSource<R> | undefined,
  ) =>
    source === undefined
      ? null
      : rowsByAccount(source.table, source.mapping["account" as FieldOf<R>], keys, accounts, signal);
  const opportunities = await rowsOf(sources.opportunities);
  const contacts = await rowsOf(sources.contacts);
  const sales = await rowsOf(sources.sales);
  const total = totalOf(accounts);
  const ranks = ranksOf(accounts);
  const { table, mapping } = sources.accounts;
  const hasMargins = areMargins(table.columns[mapping.profit ?? -1] ?? []);
  const plans = [...keys].flatMap((key) => {
    const entry = accounts.get(key);
    if (entry === undefined) return [];
    const deals = sources.opportunities
      ? withStates(
          listFacts.opportunities(sources.opportunities, opportunities?.rows.get(key) ?? []),
          settings,
        )
      : null;
    const facts: PlanFacts = {
      ...profileFacts(sources.accounts, entry, hasMargins),
      shareOfSales: entry.value !== null && entry.value > 0 && total > 0 ? entry.value / total : null,
      rank: ranks.get(key) ?? null,
      openAmount: deals && amountOf(deals.filter(({ state }) => state === "open")),
      opportunities: deals && inOrder(deals),
      contacts: sources.contacts ? listFacts.contacts(sources.contacts, contacts?.rows.get(key) ?? []) : null,
      sales: sources.sales ? listFacts.sales(sources.sales, sales?.rows.get(key) ?? []) : null,
    };
    return [{ key, facts }];
  });
  const strangers = [
    { source: sources.opportunities, found: opportunities },
    { source: sources.contacts, found: contacts },
    { source: sources.sales, found: sales },
  ].flatMap(({ source, found }) =>
    source === undefined || found === null || found.strangers.count === 0
      ? []
      : [{ source: source.table.label, ...found.strangers }],
  );
  return {
    plans,
    strangers,
    missing: [...wanted].flatMap(([key, name]) => (accounts.has(key) ? [] : [name])),
  };
}

function profileFacts({ table, mapping }: PlanSource<"accounts">, entry: AccountEntry, hasMargins: boolean) {
  const first = (field: FieldOf<"accounts">): Cell => {
    const column = table.columns[mapping[field] ?? -1] ?? [];
    return entry.rows.map((row) => column[row] ?? null).find((cell) => !isBlank(cell)) ?? null;
  };
  const growth = numberFromCell(first("growth"));
  const profits = table.columns[mapping.profit ?? -1] ?? [];
  const margin = hasMargins ? numberFromCell(first("profit")) : null;
  const profit =
    typeof margin === "number"
      ? entry.value === null
        ? null
        : margin * entry.value
      : sumOf(profits, entry.rows);
  return {
    account: entry.name,
    tier: entry.tier === "" ? null : entry.tier,
    annualSales: entry.value ?? first("value"),
    growth: growth === "bad" ? first("growth") : growth,
    profit,
    owner: first("owner"),
    segment: first("segment"),
  };
}

/** Whether a column of profits holds shares of the sales: none of them above 1. */
function areMargins(column: readonly Cell[]): boolean {
  const numbers = column.map(numberFromCell).filter((cell) => typeof cell === "number");
  return numbers.some((number) => number !== 0) && numbers.every((number) => Math.abs(number) <= 1);
}

function sumOf(column: readonly Cell[], rows: readonly number[]): number | null {
  const numbers = rows.map((row) => numberFromCell(column[row])).filter((cell) => typeof cell === "number");
  return numbers.length === 0 ? null : numbers.reduce((sum, number) => sum + number, 0);
}

function totalOf(accounts: ReadonlyMap<string, AccountEntry>): number {
  let total = 0;
  for (const { value } of accounts.values()) if (value !== null && value > 0) total += value;
  return total;
}

/** 1 = the largest; accounts of equal value share a rank. */
function ranksOf(accounts: ReadonlyMap<string, AccountEntry>): ReadonlyMap<string, number> {
  const sorted = [...accounts.values()]
    .flatMap(({ key, value }) => (value === null ? [] : [{ key, value }]))
    .sort((one, other) => other.value - one.value);
  const ranks = new Map<string, number>();
  let rank = 0;
  sorted.forEach(({ key, value }, index) => {
    if (index === 0 || sorted[index - 1]?.value !== value) rank = index + 1;
    ranks.set(key, rank);
  });
  return ranks;
}

/** Stages that the settings do not know are won or lost by their words only. */
function withStates(
  deals: readonly Omit<OpportunityFact, "state">[],
  settings: KamSettings,
): OpportunityFact[] {
  const table = stageTable(settings.stages.map(({ stage, weight }) => [stage, weight]));
  const stages = resolveStages(
    deals.map(({ stage }) => textOfCell(stage)),
    table,
  );
  const outcomes = new Map<string, StageOutcome | null>();
  const outcomeOf = (label: string): StageOutcome | null => {
    let outcome = outcomes.get(label);
    if (outcome === undefined) outcomes.set(label, (outcome = stageOutcome(label)));
    return outcome;
  };
  const stateOf = (stage: number, label: string): DealState => {
    if (stage === unknownStage) return outcomeOf(label) ?? "open";
    if (table.lost[stage] === true) return "lost";
    return table.weights[stage] === 1 ? "won" : "open";
  };
  return deals.map((deal, index) => ({
    ...deal,
    state: stateOf(stages[index] ?? unknownStage, textOfCell(deal.stage)),
  }));
}

/** Open ones first, by close date; then those that are won, then the lost ones. */
function inOrder(deals: readonly OpportunityFact[]): OpportunityFact[] {
  const places: Readonly<Record<DealState, number>> = { open: 0, won: 1, lost: 2 };
  const dayOf = ({ closeDate }: OpportunityFact) =>
    typeof closeDate === "number" ? closeDate : Number.MAX_SAFE_INTEGER;
  return [...deals].sort(
    (one, other) => places[one.state] - places[other.state] || dayOf(one) - dayOf(other),
  );
}

function amountOf(deals: readonly OpportunityFact[]): number {
  return deals.reduce((sum, { amount }) => (typeof amount === "number" ? sum + amount : sum), 0);
}
