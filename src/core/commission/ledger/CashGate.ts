/** A payment or a note of a deal, amounts in whole units, notes negative; texts compared as labels are (labelKey). */
export interface DueRow {
  readonly date: number;
  readonly deal: string;
  readonly contract: string;
  readonly account: string;
  readonly amount: number;
}

/** Money received, negative where it was refunded. */
export interface Receipt extends DueRow {
  readonly row: number;
}

/** Of a deal to date; received ÷ due of what it earns is payable, all of it where nothing is due. */
export interface DealCash {
  readonly due: number;
  readonly received: number;
}

interface CashState {
  readonly byDeal: ReadonlyMap<string, DealCash>;
  /** Receipts that belong to no deal, by their rows. */
  readonly unknown: readonly Receipt[];
}

/**
 * Step 9: what is due and received of each deal, over all its payments and notes up to a day. A receipt names the deal,
 * or the contract of one of its payments; one that names an account only settles that account's deals, the one with the
 * oldest payment first.
 */
export function cashUntil(day: number, rows: readonly DueRow[], receipts: readonly Receipt[]): CashState {
  const deals = new Map<string, { due: number; received: number; since: number; account: string }>();
  const dealOfContract = new Map<string, string>();
  for (const { date, deal, contract, account, amount } of rows) {
    if (deal === "" || date > day) continue;
    const known = deals.get(deal) ?? { due: 0, received: 0, since: date, account };
    const since = Math.min(known.since, date);
    deals.set(deal, { ...known, due: known.due + amount, since, account: known.account || account });
    if (contract !== "") dealOfContract.set(contract, deal);
  }
  const byAccount = new Map<string, number>();
  const unknown: Receipt[] = [];
  for (const receipt of receipts) {
    if (receipt.date > day) continue;
    const known = deals.get(receipt.deal) ?? deals.get(dealOfContract.get(receipt.contract) ?? "");
    const { account, amount } = receipt;
    const isNamed = receipt.deal !== "" || receipt.contract !== "";
    if (known !== undefined) known.received += amount;
    else if (!isNamed && account !== "") byAccount.set(account, (byAccount.get(account) ?? 0) + amount);
    else unknown.push(receipt);
  }
  const oldestFirst = [...deals.values()].sort((a, b) => a.since - b.since);
  for (const [account, received] of byAccount) {
    let rest = received;
    for (const deal of oldestFirst) {
      if (deal.account !== account) continue;
      const part = Math.min(rest, Math.max(0, deal.due - deal.received));
      deal.received += part;
      rest -= part;
    }
  }
  return { byDeal: deals, unknown };
}
