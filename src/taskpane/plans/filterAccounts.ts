import type { IndexedAccount } from "./indexAccounts";

/**
 * The accounts of a tier (null: of all) whose name holds the search text, without regard to case and width, in the
 * order given.
 */
export function filterAccounts(
  accounts: readonly IndexedAccount[],
  tier: string | null,
  search: string,
): readonly IndexedAccount[] {
  const wanted = search.normalize("NFKC").trim().toLowerCase();
  return accounts.filter(
    (account) => (tier === null || account.tier === tier) && account.plainName.includes(wanted),
  );
}
