import { monthsBetween } from "../../dates/periods";
import type { LedgerHistory } from "./LedgerHistory";
import type { ReceiptRow } from "./LedgerLists";

interface EffectiveReceipts {
  /** What is received of deals: each from the month on with which it became known. */
  readonly forGates: readonly ReceiptRow[];
  /** What schemes that pay on cash credit: in closed months what was known when they were closed. */
  readonly forCash: readonly ReceiptRow[];
}

/** What counts of the receipts where some months are closed. `openFrom` is the first day that is not. */
export function effectiveReceipts(
  current: readonly ReceiptRow[],
  { closed }: Pick<LedgerHistory, "closed">,
  openFrom: number,
): EffectiveReceipts {
  const known = new Map<string, ReceiptRow[]>();
  const forGates: ReceiptRow[] = [];
  for (const month of monthsBetween(Math.min(...closed.keys()), openFrom - 1))
    for (const { receipt, count } of closed.get(month)?.receipts ?? []) {
      const same = known.get(receiptKey(receipt)) ?? [];
      known.set(receiptKey(receipt), count > 0 ? [...same, receipt] : same.slice(1));
      forGates.push(knownFrom(month, count > 0 ? receipt : takenBack(receipt)));
    }
  const forCash = [...known.values()].flat();
  for (const receipt of current) {
    const same = known.get(receiptKey(receipt)) ?? [];
    if (same.length > 0) {
      known.set(receiptKey(receipt), same.slice(1));
      continue;
    }
    forGates.push(knownFrom(openFrom, receipt));
    if (receipt.date !== null && receipt.date >= openFrom) forCash.push(receipt);
  }
  for (const receipt of [...known.values()].flat()) forGates.push(knownFrom(openFrom, takenBack(receipt)));
  return { forGates, forCash };
}

/** What a receipt is known by from one run to the next, wherever it stands in its list. */
export function receiptKey({ amount, date, deal, contract, account }: ReceiptRow): string {
  return JSON.stringify([amount, date, deal, contract, account]);
}

function knownFrom(day: number, receipt: ReceiptRow): ReceiptRow {
  return receipt.date === null ? receipt : { ...receipt, date: Math.max(receipt.date, day) };
}

function takenBack(receipt: ReceiptRow): ReceiptRow {
  return { ...receipt, amount: receipt.amount === null ? null : 0 - receipt.amount };
}
