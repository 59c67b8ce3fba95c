import type { JobCell } from "../../../workbench/jobs/JobDocument";
import type { Random } from "../support/Random";
import type { ColumnKind, CrmList, ListRole } from "./crmLists";
import { factsOf, type Fact, type ListDraft } from "./ListDraft";
import { dealWords, firmWords, kindWords, paidWords, people, places, stageWords } from "./words";

/** Hundredths of the unit of money, from … to. */
const sizes: Readonly<Record<ListRole, readonly [number, number]>> = {
  accounts: [2_000_000, 900_000_000],
  opportunities: [200_000, 150_000_000],
  payments: [10_000, 60_000_000],
};

/** The year of the dates of a list: deals close after the day of the corpus, payments came before it. */
export const yearOf = (role: ListRole): number => (role === "opportunities" ? 2026 : 2025);

/** A list in order, as the system exports it: 5 to 60 rows, true numbers and true dates. */
export function cleanList(crm: CrmList, random: Random): ListDraft {
  const draft: ListDraft = {
    crm,
    headers: crm.columns.map(({ header }) => header),
    kinds: crm.columns.map(({ kind }) => kind),
    rows: [],
    more: [],
    writeAmount: (cents) => cents / 100,
    writeDate: dateWriter(random),
    above: [],
    below: [],
    beside: [],
    hidden: [],
    answers: {},
    mustAsk: [],
  };
  const count = random.chance(0.2) ? random.whole(30, 60) : random.whole(5, 25);
  const cents = centsMaker(crm.role, random);
  const names = firmNames(crm, count, random);
  const currency = random.pick(crm.language === "zh" ? ["CNY"] : ["EUR", "USD"]);
  draft.rows = Array.from({ length: count }, (_, place) => {
    const name = names[place] ?? "";
    const stage = random.pick(stageWords[crm.language]);
    const fact: Fact = {
      name: crm.role === "accounts" ? name : random.pick(names.slice(0, 12)),
      person: random.pick(people[crm.language]),
      cents: cents(),
      day: randomDay(yearOf(crm.role), random),
      stage,
      counts: true,
      others: new Map(),
    };
    for (const [column, kind] of draft.kinds.entries()) {
      const cell = kind === "extra" ? null : cellOf(kind, fact, { crm, place, random, currency });
      if (cell !== undefined) fact.others.set(column, cell);
    }
    return { fact };
  });
  return draft;
}

/** Whole amounts, amounts with cents, or round ones. */
function centsMaker(role: ListRole, random: Random): () => number {
  const [low, high] = sizes[role];
  const step = random.pick([1, 100, 100, 100_000]);
  return () => Math.max(step, Math.round(random.whole(low, high) / step) * step);
}

export function firmNames(crm: CrmList, count: number, random: Random): string[] {
  const [first = [], second = [], forms = []] = firmWords[crm.language];
  const firms = first.flatMap((one) => second.map((two) => one + two));
  const start = random.whole(0, firms.length - 1);
  // 7 is prime to their number: all of them come, in another order than that of the words
  return Array.from(
    { length: count },
    (_, place) => (firms[(start + place * 7) % firms.length] ?? "") + random.pick(forms),
  );
}

export function randomDay(year: number, random: Random): string {
  const two = (number: number): string => String(number).padStart(2, "0");
  return `${year}-${two(random.whole(2, 12))}-${two(random.whole(1, 28))}`;
}

function dateWriter(random: Random): ListDraft["writeDate"] {
  const format = random.pick(["yyyy-mm-dd", "dd/mm/yyyy", "m/d/yyyy", "yyyy/m/d"]);
  return (day) => ({ v: day, format });
}

interface Row {
  readonly crm: CrmList;
  readonly place: number;
  readonly random: Random;
  readonly currency: string;
}

/** What stands in a column; undefined for person, amount and date, which are written last. */
function cellOf(kind: ColumnKind, fact: Fact, { crm, place, random, currency }: Row): JobCell | undefined {
  const { language } = crm;
  switch (kind) {
    case "person":
    case "amount":
    case "date":
      return undefined;
    case "account":
      return fact.name;
    case "deal":
      return `${fact.name} ${random.pick(dealWords[language])} ${place + 1}`;
    case "stage":
      return fact.stage;
    case "code":
      return `C${String(10_000 + place * 13)}`;
    case "document":
      return `INV-${String(4_000 + place)}`;
    case "created":
      return { v: randomDay(2024, random), format: "yyyy-mm-dd" };
    case "word":
      return random.pick(kindWords[language]);
    case "chance":
      return random.pick([10, 40, 70, 90]);
    case "place":
      return random.pick(places[language]);
    case "phone":
      return `+44 20 7946 0${String(100 + place)}`;
    case "email":
      return `office${place}@example.com`;
    case "note":
      return random.chance(0.2) ? random.pick(kindWords[language]) : null;
    case "currency":
      return currency;
    case "quantity":
      return random.whole(1, 50);
    case "second":
      return random.chance(0.5) ? 0 : random.whole(100, 9_000);
    case "flag":
      return random.chance(0.5);
    case "hash":
      return `a1b2c3d4-${String(1000 + place)}`;
    case "paid":
      return random.pick(paidWords[language]);
  }
}

/** Rounds the amounts to a multiple of so many hundredths, at least one of them. */
export function roundAmounts(draft: ListDraft, step: number): void {
  for (const fact of factsOf(draft))
    if (fact.cents !== null && fact.cents !== 0)
      fact.cents = Math.sign(fact.cents) * Math.max(step, Math.round(Math.abs(fact.cents) / step) * step);
}
