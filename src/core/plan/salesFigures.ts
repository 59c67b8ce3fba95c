/** The change on the year before, as a share; null where one is missing or the earlier is not above 0. */
export function changeOf(amount: number | null, before: number | null): number | null {
  return amount === null || before === null || before <= 0 ? null : (amount - before) / before;
}

/** The profit's share of the sales; null where one is missing or the sales are not above 0. */
export function marginOf(amount: number | null, profit: number | null): number | null {
  return amount === null || profit === null || amount <= 0 ? null : profit / amount;
}
