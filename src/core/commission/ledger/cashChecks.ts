import type { CashBook } from "./CashBook";
import type { Finding } from "./Finding";

/** Receipts that belong to no deal, and deals that have received more than is due. */
export function cashChecks({ unknown, over }: CashBook, scale: number): readonly Finding[] {
  const money = (units: number): number => units / 10 ** scale;
  return [
    ...unknown.map(({ row, deal, contract, account, amount }): Finding => {
      const about = deal || contract || account;
      return { kind: "receiptWithoutDeal", rows: [row], about, money: money(amount) };
    }),
    ...over.map(({ deal, amount, rows }): Finding => {
      return { kind: "overReceived", rows, about: deal, money: money(amount) };
    }),
  ];
}
