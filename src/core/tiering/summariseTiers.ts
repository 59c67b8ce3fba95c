import { labelKey } from "../cells/labelKey";
import { DomainError } from "../DomainError";
import { valueTolerance } from "../tolerance";

interface TierSummaryRow {
  /** The tier, "No tier" in the row before the last for accounts without one, or "Total" in the last row. */
  readonly tier: string;
  readonly accounts: number;
  /** Fractions; null when there is nothing to share. */
  readonly accountsShare: number | null;
  readonly value: number;
  readonly valueShare: number | null;
  /** Null for a tier without accounts. */
  readonly average: number | null;
}

/**
 * Accounts and value per tier, last row Total. Row order by `labels` if given (a tier without accounts shows zeros),
 * else by descending value, equal values in order of appearance. Accounts without a value (NaN) are left out, those
 * without a tier (blank or space) have a row before the total, only if there are any. A sum that is only binary noise, such as 0.1 + 0.2 − 0.3, is 0. Errors: `unknownLabel` for a tier that is not among the labels.
 */
export function summariseTiers(
  values: Float64Array,
  tiers: readonly string[],
  labels?: readonly string[],
): readonly TierSummaryRow[] {
  const groups = labels?.map(emptyGroup) ?? [];
  const byKey = new Map(groups.map((group) => [labelKey(group.tier), group]));
  const byText = new Map<string, Group>();
  const untiered = emptyGroup("No tier");
  byKey.set("", untiered);
  const total = emptyGroup("Total");
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    const tier = tiers[index] ?? "";
    if (value !== value) continue;
    let group = byText.get(tier);
    if (!group) {
      const key = labelKey(tier);
      group = byKey.get(key) ?? emptyGroup(tier.trim());
      if (!byKey.has(key)) {
        if (labels)
          throw new DomainError("unknownLabel", { parameter: "tiers", value: tier, item: index + 1 });
        groups.push(group);
        byKey.set(key, group);
      }
      byText.set(tier, group);
    }
    add(group, value);
    add(total, value);
  }
  for (const group of [...groups, untiered, total]) group.value = asShown(group);
  if (!labels) groups.sort((a, b) => b.value - a.value);
  if (untiered.accounts > 0) groups.push(untiered);
  return [...groups, total].map((group) => toRow(group, total));
}

interface Group {
  readonly tier: string;
  accounts: number;
  value: number;
  /** What binary rounding may leave of a sum that is 0. */
  noise: number;
}

function emptyGroup(tier: string): Group {
  return { tier, accounts: 0, value: 0, noise: 0 };
}

function add(group: Group, value: number): void {
  group.accounts++;
  group.value += value;
  group.noise += Math.abs(value) * valueTolerance;
}

/** The sum to the fifteen digits that Excel shows, so that sums which look equal are. */
function asShown({ value, noise }: Group): number {
  return Math.abs(value) <= noise ? 0 : Number(value.toPrecision(15));
}

function toRow(group: Group, total: Group): TierSummaryRow {
  return {
    tier: group.tier,
    accounts: group.accounts,
    accountsShare: total.accounts === 0 ? null : group.accounts / total.accounts,
    value: group.value,
    valueShare: total.value === 0 ? null : group.value / total.value,
    average: group.accounts === 0 ? null : group.value / group.accounts,
  };
}
