import { labelKey } from "../cells/labelKey";
import { type Labels, labelsOf } from "../cells/Labels";
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
  tiers: Labels | readonly string[],
  labels?: readonly string[],
): readonly TierSummaryRow[] {
  const { texts, places } = "places" in tiers ? tiers : labelsOf(tiers);
  const names = ["Total", "No tier", ...(labels ?? [])];
  const byKey = new Map(names.map((name, group) => [group < 2 ? "" : labelKey(name), group]));
  const groupOf = new Int32Array(texts.length);
  const most = names.length + texts.length;
  const accounts = new Float64Array(most);
  const sums = new Float64Array(most);
  const noise = new Float64Array(most);
  const add = (group: number, value: number): void => {
    accounts[group] = (accounts[group] as number) + 1;
    sums[group] = (sums[group] as number) + value;
    noise[group] = (noise[group] as number) + Math.abs(value) * valueTolerance;
  };
  for (let index = 0; index < values.length; index++) {
    const value = values[index] as number;
    if (value !== value) continue;
    const place = places[index] as number;
    let group = groupOf[place] as number;
    if (group === total) groupOf[place] = group = groupOfText(texts[place] ?? "", index);
    add(group, value);
    add(total, value);
  }
  const groups = names.map((tier, group): Group => {
    const sum = asShown(sums[group] as number, noise[group] as number);
    return { tier, accounts: accounts[group] as number, value: sum };
  });
  const [all = noGroup, untiered = noGroup, ...tiered] = groups;
  if (!labels) tiered.sort((a, b) => b.value - a.value);
  if (untiered.accounts > 0) tiered.push(untiered);
  return [...tiered, all].map((group) => toRow(group, all));

  function groupOfText(text: string, index: number): number {
    const key = labelKey(text);
    const known = byKey.get(key);
    if (known !== undefined) return known;
    if (labels) throw new DomainError("unknownLabel", { parameter: "tiers", value: text, item: index + 1 });
    const group = names.push(text.trim()) - 1;
    byKey.set(key, group);
    return group;
  }
}

/** The group of all accounts; no text has it as its own. */
const total = 0;

interface Group {
  readonly tier: string;
  readonly accounts: number;
  readonly value: number;
}

const noGroup: Group = { tier: "", accounts: 0, value: 0 };

/** A sum to the fifteen digits that Excel shows, so that sums which look equal are; 0 where it is but binary noise. */
function asShown(sum: number, noise: number): number {
  return Math.abs(sum) <= noise ? 0 : Number(sum.toPrecision(15));
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
