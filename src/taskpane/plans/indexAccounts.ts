import type { PlanAccount } from "../../actions/plans/types";

/** An account with its name as searches see it. */
export interface IndexedAccount extends PlanAccount {
  readonly plainName: string;
}

/** Text as searches compare it: without regard to case, width and surrounding space. */
const plain = (text: string): string => text.normalize("NFKC").trim().toLowerCase();

/** Makes a list of accounts ready for filterAccounts: the largest value first, accounts without a value last. */
export function indexAccounts(accounts: readonly PlanAccount[]): readonly IndexedAccount[] {
  return accounts
    .map((account) => ({ ...account, plainName: plain(account.name) }))
    .sort((a, b) => (b.value ?? -Infinity) - (a.value ?? -Infinity) || 0);
}
