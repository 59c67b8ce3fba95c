import { summariseTiers } from "../../core/tiering/summariseTiers";
import { checkSameShape } from "../edge/checkSameShape";
import { readAllLabels } from "../edge/readLabels";
import { readAllNumbers } from "../edge/readAllNumbers";
import { readFlag } from "../edge/readFlag";
import { readLabelList } from "../edge/readLabelList";
import { toTable } from "../edge/toTable";

const names = ["Tier", "Accounts", "Accounts %", "Value", "Value %", "Average"];

/**
 * How many accounts are in each tier, and how much do they bring? The customer pyramid as a table.
 * @customfunction TIERSUMMARY
 * @param values Value of each account.
 * @param tiers Tier of each account, for example from KAM.TIER.
 * @param [labels] Tiers in the order in which you want to see them; by value, largest first, if left out.
 * @param [headers] FALSE leaves out the header row.
 * @returns A table with a row per tier and a total: accounts, their share, value, its share, average.
 */
export function tierSummary(
  values: unknown[][],
  tiers: unknown[][],
  labels?: unknown[][],
  headers?: unknown,
): unknown[][] {
  const numbers = readAllNumbers("values", values);
  const texts = readAllLabels("tiers", tiers);
  checkSameShape(numbers, "tiers", texts);
  const rows = summariseTiers(numbers.values, texts.labels, readLabelList("labels", labels));
  return toTable(
    names,
    rows.map((row) => [row.tier, row.accounts, row.accountsShare, row.value, row.valueShare, row.average]),
    readFlag("headers", headers, true),
  );
}
