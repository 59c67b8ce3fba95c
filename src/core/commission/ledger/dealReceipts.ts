import type { DueRow, Receipt } from "./CashBook";

/** Of one deal: on each day on which money came, what has come to date, limited to 0 … due. */
export interface DealReceipts {
  readonly due: number;
  readonly days: readonly { readonly date: number; readonly row: number; readonly received: number }[];
}

interface OpenDeal {
  readonly account: string;
  due: number;
  received: number;
  readonly days: { date: number; row: number; received: number }[];
}

/**
 * What has been received of each deal, receipt by receipt, for schemes that pay on cash: due are its positive payments,
 * whenever they are dated. Texts are compared as labels are (labelKey). A receipt that names an account only goes to that
 * account's deals, the one with the oldest payment first.
 */
export function dealReceipts(
  payments: readonly DueRow[],
  receipts: readonly Receipt[],
): ReadonlyMap<string, DealReceipts> {
  const deals = new Map<string, OpenDeal>();
  const byContract = new Map<string, OpenDeal>();
  const byAccount = new Map<string, OpenDeal[]>();
  for (const { deal, contract, account, amount } of [...payments].sort((a, b) => a.date - b.date)) {
    if (deal === "") continue;
    let known = deals.get(deal);
    if (known === undefined) {
      known = { account, due: 0, received: 0, days: [] };
      deals.set(deal, known);
      byAccount.set(account, [...(byAccount.get(account) ?? []), known]);
    }
    known.due += amount;
    if (contract !== "") byContract.set(contract, known);
  }
  for (const receipt of [...receipts].sort((a, b) => a.date - b.date || a.row - b.row)) {
    const { deal, contract, account, amount } = receipt;
    const known = deals.get(deal) ?? byContract.get(contract);
    if (known !== undefined) take(known, receipt, amount);
    else if (deal === "" && contract === "") spread(byAccount.get(account) ?? [], receipt, amount);
  }
  return deals;
}

function spread(deals: readonly OpenDeal[], receipt: Receipt, amount: number): void {
  let rest = amount;
  for (const deal of amount < 0 ? [...deals].reverse() : deals) {
    const room = amount < 0 ? 0 - deal.received : deal.due - deal.received;
    const part = amount < 0 ? Math.max(rest, Math.min(0, room)) : Math.min(rest, Math.max(0, room));
    if (part !== 0) take(deal, receipt, part);
    rest -= part;
  }
}

function take(deal: OpenDeal, { date, row }: Receipt, amount: number): void {
  deal.received += amount;
  deal.days.push({ date, row, received: Math.min(deal.due, Math.max(0, deal.received)) });
}
