import type { PlanAccount } from "../../actions/plans/types";

/** An account with its name as searches see it. */
interface IndexedAccount extends PlanAccount {
  readonly plainName: string;
}

/** Makes a list of accounts ready for filterAccounts: the largest value first, accounts without a value last. */
export function indexAccounts(accounts: readonly PlanAccount[]): readonly IndexedAccount[] {
  return accounts
    .map((account) => ({ ...account, plainName: plain(account.name) }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}

/**
 * The accounts of a tier (null: of all) whose name holds the search text, without regard to case, width and
 * surrounding space, in the order given.
 */
export function filterAccounts(
  accounts: readonly IndexedAccount[],
  tier: string | null,
  search: string,
): readonly IndexedAccount[] {
  const wanted = plain(search);
  return accounts.filter(
    (account) => (tier === null || account.tier === tier) && account.plainName.includes(wanted),
  );
}

const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();
