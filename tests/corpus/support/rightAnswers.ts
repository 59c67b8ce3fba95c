import { type AccountRow, type DealRow, type PaymentRow, stageWeights } from "./dirtyLists";

/*
 * What is right for a list, in whole cents, written from DOMAIN.md and FUNCTIONS.md and from how the list was made;
 * nothing of the product is used.
 */

const readable = ({ kind }: { readonly kind: string }): boolean => kind === "number" || kind === "textNumber";
const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

/** From which sales on an account is in a tier, in cents, best first. */
const tierBounds = [
  ["A", 500_000_000],
  ["B", 300_000_000],
  ["C", 100_000_000],
] as const;

export function tiersOf(rows: readonly AccountRow[]): string[] {
  return rows.map((row) =>
    readable(row) ? (tierBounds.find(([, from]) => row.cents >= from)?.[0] ?? "D") : "",
  );
}

export function accountTotals(rows: readonly AccountRow[]): {
  readonly accounts: number;
  readonly cents: number;
} {
  const counted = rows.filter(readable);
  return { accounts: counted.length, cents: sum(counted.map(({ cents }) => cents)) };
}

export interface ForecastTotals {
  readonly deals: number;
  readonly cents: number;
  /** Tenths of a cent, for weights have one decimal. */
  readonly weightedTenths: number;
  readonly wonCents: number;
  readonly withoutDate: number;
  /** By yyyy-mm. */
  readonly months: ReadonlyMap<string, number>;
}

/**
 * A row without a stage, an amount and a date is no deal. A deal without a stage counts and weighs 0 (FUNCTIONS.md,
 * FORECAST); an open one that is overdue stands in no month (READING.md); an amount that is no number counts 0; a date
 * that is none is "no date".
 */
export function forecastTotals(rows: readonly DealRow[], today: string): ForecastTotals {
  const counted = rows.filter((row) => row.stage !== "" || readable(row) || row.day !== "");
  const months = new Map<string, number>();
  for (const { day, cents, stage } of counted)
    if (day !== "" && (stage === "Won" || day >= today))
      months.set(day.slice(0, 7), (months.get(day.slice(0, 7)) ?? 0) + cents);
  const tenths = (stage: string): number => {
    const weight = (stageWeights as Readonly<Record<string, number | "won">>)[stage] ?? 0;
    return weight === "won" ? 10 : Math.round(weight * 10);
  };
  return {
    deals: counted.length,
    cents: sum(counted.map(({ cents }) => cents)),
    weightedTenths: sum(counted.map(({ stage, cents }) => cents * tenths(stage))),
    wonCents: sum(counted.filter(({ stage }) => stage === "Won").map(({ cents }) => cents)),
    withoutDate: counted.filter(({ day }) => day === "").length,
    months,
  };
}

/** The house ladder of the corpus: from which amount (in cents) which rate (in thousandths), each on its own part. */
const steps = [
  [0, 10],
  [10_000_000, 20],
  [50_000_000, 30],
] as const;

export interface PersonMonth {
  readonly person: string;
  readonly month: string;
  readonly baseCents: number;
  readonly commissionCents: number;
}

/** Per person and month the ladder on the sum; the commission of a negative sum is the negative of that of its size. */
export function commissionRows(rows: readonly PaymentRow[]): PersonMonth[] {
  const bases = new Map<string, PersonMonth>();
  for (const row of rows) {
    if (row.person === "" || row.day === "" || !readable(row)) continue;
    const month = row.day.slice(0, 7);
    const key = `${row.person}\n${month}`;
    const baseCents = (bases.get(key)?.baseCents ?? 0) + row.cents;
    bases.set(key, { person: row.person, month, baseCents, commissionCents: commissionOf(baseCents) });
  }
  return [...bases.values()];
}

function commissionOf(cents: number): number {
  const size = Math.abs(cents);
  const thousandths = sum(
    steps.map(([from, rate], index) => {
      const to = steps[index + 1]?.[0] ?? Infinity;
      return Math.max(0, Math.min(size, to) - from) * rate;
    }),
  );
  return Math.sign(cents) * Math.floor((thousandths + 500) / 1000);
}
