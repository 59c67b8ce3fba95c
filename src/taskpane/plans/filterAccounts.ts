import type { PlanAccount } from "../../actions/types";

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/**
 * The accounts of a tier (null: of all) whose name holds the search text, without regard to case and width; the
 * largest value first, accounts without a value last.
 */
export function filterAccounts(
  accounts: readonly PlanAccount[],
  tier: string | null,
  search: string,
): readonly PlanAccount[] {
  const wanted = plain(search);
  return accounts
    .filter((account) => (tier === null || account.tier === tier) && plain(account.name).includes(wanted))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity));
}
