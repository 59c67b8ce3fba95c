import type { ListRole } from "./crmLists";
import { type Fact, factsOf, type ListDraft } from "./ListDraft";
import { stageWeights, stageWords } from "./words";

/** What a job's result comes to, in whole hundredths, one line per figure. */
export type Figures = readonly string[];

/** From which hundredths on an account is in a tier, best first. */
const tierBounds = [
  ["A", 500_000_000],
  ["B", 300_000_000],
  ["C", 100_000_000],
] as const;

/** The figures that are right for a list, from its facts alone. */
export function truthOf(draft: ListDraft): Figures {
  const facts = [...factsOf(draft), ...draft.more].filter(({ counts }) => counts);
  return trueFigures[draft.crm.role](facts, draft);
}

const trueFigures: Readonly<Record<ListRole, (facts: readonly Fact[], draft: ListDraft) => Figures>> = {
  accounts(facts) {
    const cents = facts.flatMap((fact) => (fact.cents === null ? [] : [fact.cents]));
    const tiers = cents.map((own) => tierBounds.find(([, from]) => own >= from)?.[0] ?? "D");
    return [`${cents.length} accounts`, `total ${sum(cents)}`, `tiers ${tiers.join("")}`];
  },
  opportunities(facts, { crm }) {
    const stages = stageWords[crm.language];
    const weighted = facts.map(
      ({ stage, cents }) => (cents ?? 0) * Math.round(10 * (stageWeights[stages.indexOf(stage)] ?? 0)),
    );
    const months = byKey(facts, ({ day }) => day?.slice(0, 7) ?? "no date");
    return [
      `${facts.length} deals`,
      `total ${sum(facts.map(({ cents }) => cents ?? 0))}`,
      `weighted ${sum(weighted)} tenths`,
      ...months,
    ];
  },
  payments(facts) {
    const counted = facts.filter(({ cents, day, person }) => cents !== null && day !== null && person !== "");
    return byKey(counted, ({ person, day }) => `${person} ${day?.slice(0, 7) ?? ""}`);
  },
};

function byKey(facts: readonly Fact[], keyOf: (fact: Fact) => string): string[] {
  const sums = new Map<string, number>();
  for (const fact of facts) sums.set(keyOf(fact), (sums.get(keyOf(fact)) ?? 0) + (fact.cents ?? 0));
  return [...sums].map(([key, cents]) => `${key}: ${cents}`).sort();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

interface ClassifyResult {
  readonly tiers: readonly string[];
  readonly total: { readonly accounts: number; readonly value: number };
}
interface ForecastResult {
  readonly periods: readonly { readonly start: string; readonly deals: number; readonly amount: number }[];
  readonly noDate: { readonly deals: number; readonly amount: number } | null;
  readonly total: { readonly deals: number; readonly amount: number; readonly weighted: number };
}
interface CommissionResult {
  readonly people: readonly {
    readonly person: string;
    readonly periods: readonly { readonly start: string; readonly base: number }[];
  }[];
}

const cents = (money: number): number => Math.round(money * 100) + 0;

/** The same figures from the result of a job. */
export function figuresOf(role: ListRole, result: unknown): Figures {
  if (role === "accounts") {
    const { tiers, total } = result as ClassifyResult;
    const given = tiers.filter((tier) => tier !== "");
    return [`${total.accounts} accounts`, `total ${cents(total.value)}`, `tiers ${given.join("")}`];
  }
  if (role === "opportunities") {
    const { periods, noDate, total } = result as ForecastResult;
    const months = periods
      .filter(({ deals }) => deals > 0)
      .map(({ start, amount }) => `${start.slice(0, 7)}: ${cents(amount)}`);
    return [
      `${total.deals} deals`,
      `total ${cents(total.amount)}`,
      `weighted ${Math.round(total.weighted * 1000)} tenths`,
      ...[...months, ...(noDate === null ? [] : [`no date: ${cents(noDate.amount)}`])].sort(),
    ];
  }
  const { people } = result as CommissionResult;
  return people
    .flatMap(({ person, periods }) =>
      periods.map(({ start, base }) => `${person.trim()} ${start.slice(0, 7)}: ${cents(base)}`),
    )
    .sort();
}
