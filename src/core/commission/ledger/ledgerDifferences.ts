import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import { addMoney } from "../../decimal/addMoney";
import type { LedgerRow } from "./LedgerRow";

/** Why a row of a closed month would be another now. */
export type DifferenceReason = "added" | "removed" | "changed" | "before" | "other";

export interface LedgerDifference {
  /** First day of the closed month. */
  readonly period: number;
  readonly person: string;
  readonly currency: string;
  readonly deal: string;
  /** Of the list of payments, from 1; null for none. */
  readonly row: number | null;
  readonly was: number;
  readonly now: number;
  readonly why: DifferenceReason;
}

/**
 * What of two ledgers differs in commission, row by row. A row is known by month, person, scheme, kind, deal and day; of
 * those that are alike the equal ones belong together first. `changed`: it has another base; `before`: it has the same,
 * and what stands before it has another.
 */
export function ledgerDifferences(
  was: readonly LedgerRow[],
  now: readonly LedgerRow[],
): readonly LedgerDifference[] {
  const groups = new Map<string, { readonly was: LedgerRow[]; readonly now: LedgerRow[] }>();
  const groupOf = (row: LedgerRow) => entryIn(groups, keyOf(row), () => ({ was: [], now: [] }));
  for (const row of was) groupOf(row).was.push(row);
  for (const row of now) groupOf(row).now.push(row);
  const found: LedgerDifference[] = [];
  for (const group of groups.values())
    for (const [then, since] of pairsOf(group.was, group.now)) {
      const [before, after] = [then?.commission ?? 0, since?.commission ?? 0];
      const one = since ?? then;
      if (before === after || one === undefined) continue;
      const { period, person, currency, deal, row } = one;
      found.push({ period, person, currency, deal, row, was: before, now: after, why: reason(then, since) });
    }
  return found.sort((a, b) => a.period - b.period || (a.row ?? 0) - (b.row ?? 0));
}

/** One adjustment per person and currency: the sum of all differences. */
export function proposedAdjustments(differences: readonly LedgerDifference[]): readonly {
  readonly person: string;
  readonly currency: string;
  readonly amount: number;
}[] {
  const sums = new Map<string, { person: string; currency: string; parts: number[] }>();
  for (const { person, currency, was, now } of differences) {
    if (person === "") continue;
    const key = `${labelKey(person)}\n${currency}`;
    entryIn(sums, key, () => ({ person, currency, parts: [] })).parts.push(now, -was);
  }
  return [...sums.values()].map(({ person, currency, parts }) => ({
    person,
    currency,
    amount: addMoney(parts),
  }));
}

function keyOf({ period, person, currency, scheme, kind, deal, date }: LedgerRow): string {
  return [period, labelKey(person), currency, labelKey(scheme), kind, labelKey(deal), date].join("\n");
}

type Pair = readonly [was: LedgerRow | undefined, now: LedgerRow | undefined];

function pairsOf(was: readonly LedgerRow[], now: readonly LedgerRow[]): readonly Pair[] {
  const left = [...now];
  const take = (isSame: (row: LedgerRow) => boolean): LedgerRow | undefined => {
    const place = left.findIndex(isSame);
    return place < 0 ? undefined : left.splice(place, 1)[0];
  };
  const open: LedgerRow[] = [];
  const pairs: Pair[] = [];
  for (const row of was) {
    const same = take(
      ({ amount, base, commission }) =>
        amount === row.amount && base === row.base && commission === row.commission,
    );
    if (same === undefined) open.push(row);
    else pairs.push([row, same]);
  }
  const unmatched: LedgerRow[] = [];
  for (const row of open) {
    const same = take(({ amount, base }) => amount === row.amount && base === row.base);
    if (same === undefined) unmatched.push(row);
    else pairs.push([row, same]);
  }
  for (const row of unmatched) pairs.push([row, left.shift()]);
  return [...pairs, ...left.map((row): Pair => [undefined, row])];
}

function reason(was: LedgerRow | undefined, now: LedgerRow | undefined): DifferenceReason {
  const kind = (now ?? was)?.kind;
  if (kind !== "payment" && kind !== "note") return "other";
  if (was === undefined) return "added";
  if (now === undefined) return "removed";
  if (was.base !== now.base || was.amount !== now.amount) return "changed";
  return was.before === now.before ? "other" : "before";
}
