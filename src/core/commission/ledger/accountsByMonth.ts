import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import type { LedgerRow } from "./LedgerRow";

/** What stands in the ledger for one person in one currency. */
export interface PersonAccount {
  readonly person: string;
  readonly currency: string;
  /** By the first day of the month. */
  readonly byMonth: Map<number, LedgerRow[]>;
}

/** The rows of each person and currency by month, and an account without rows for each of the `others`. */
export function accountsByMonth(
  rows: readonly LedgerRow[],
  others: readonly Pick<PersonAccount, "person" | "currency">[] = [],
): readonly PersonAccount[] {
  const accounts = new Map<string, PersonAccount>();
  const accountOf = ({ person, currency }: Pick<PersonAccount, "person" | "currency">): PersonAccount =>
    entryIn(accounts, `${labelKey(person)}\n${currency}`, () => ({ person, currency, byMonth: new Map() }));
  for (const row of rows)
    if (row.person !== "") entryIn(accountOf(row).byMonth, row.period, () => []).push(row);
  others.forEach(accountOf);
  return [...accounts.values()];
}
