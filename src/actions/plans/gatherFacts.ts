import { isBlank, textOfCell, type Cell } from "../../core/cells/Cell";
import { numberFromCell } from "../../core/cells/parseNumber";
import { resolveStages, unknownStage } from "../../core/funnel/resolveStages";
import { stageOutcome, type StageOutcome } from "../../core/funnel/stageOutcome";
import { stageTable } from "../../core/funnel/stageTable";
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
  const plans = [...keys].flatMap((key) => {
    const entry = accounts.get(key);
    if (entry === undefined) return [];
    const deals = sources.opportunities
      ? listFacts.opportunities(sources.opportunities, opportunities?.rows.get(key) ?? [])
      : null;
    const open = deals && openDeals(deals, settings);
    const facts: PlanFacts = {
      ...profileFacts(sources.accounts, entry),
      shareOfSales: entry.value !== null && entry.value > 0 && total > 0 ? entry.value / total : null,
      rank: ranks.get(key) ?? null,
      openAmount: open && amountOf(open),
      opportunities: deals && open && inOrder(deals, open),
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

function profileFacts({ table, mapping }: PlanSource<"accounts">, entry: AccountEntry) {
  const first = (field: FieldOf<"accounts">): Cell => {
    const column = table.columns[mapping[field] ?? -1] ?? [];
    return entry.rows.map((row) => column[row] ?? null).find((cell) => !isBlank(cell)) ?? null;
  };
  const growth = numberFromCell(first("growth"));
  const profit = sumOf(table.columns[mapping.profit ?? -1] ?? [], entry.rows);
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

/** Deals that are neither won nor lost; stages that the settings do not know are so by their words only. */
function openDeals(deals: readonly OpportunityFact[], settings: KamSettings): ReadonlySet<OpportunityFact> {
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
  return new Set(
    deals.filter((deal, index) => {
      const stage = stages[index] ?? unknownStage;
      if (stage === unknownStage) return outcomeOf(textOfCell(deal.stage)) === null;
      return table.lost[stage] !== true && table.weights[stage] !== 1;
    }),
  );
}

/** Open ones first, by close date; the closed ones after them. */
function inOrder(deals: readonly OpportunityFact[], open: ReadonlySet<OpportunityFact>): OpportunityFact[] {
  const placeOf = (deal: OpportunityFact) => (open.has(deal) ? 0 : 1);
  const dayOf = ({ closeDate }: OpportunityFact) =>
    typeof closeDate === "number" ? closeDate : Number.MAX_SAFE_INTEGER;
  return [...deals].sort((one, other) => placeOf(one) - placeOf(other) || dayOf(one) - dayOf(other));
}

function amountOf(deals: ReadonlySet<OpportunityFact>): number {
  let sum = 0;
  for (const { amount } of deals) if (typeof amount === "number") sum += amount;
  return sum;
}
