import { cashUntil, type DueRow, type Receipt } from "./CashGate";
import type { Finding } from "./Finding";

/** Receipts that belong to no deal, and deals that have received more than is due, up to a day. */
export function cashChecks(
  day: number,
  due: readonly DueRow[],
  receipts: readonly Receipt[],
  scale: number,
): readonly Finding[] {
  const { byDeal, unknown } = cashUntil(day, due, receipts);
  const money = (units: number): number => units / 10 ** scale;
  const rowsOf = new Map<string, number[]>();
  for (const { deal, row } of receipts) rowsOf.set(deal, [...(rowsOf.get(deal) ?? []), row]);
  return [
    ...unknown.map(({ row, deal, contract, account, amount }): Finding => {
      const about = deal || contract || account;
      return { kind: "receiptWithoutDeal", rows: [row], about, money: money(amount) };
    }),
    ...[...byDeal]
      .filter(([, cash]) => cash.received > Math.max(0, cash.due))
      .map(([deal, cash]): Finding => {
        const over = money(cash.received - Math.max(0, cash.due));
        return { kind: "overReceived", rows: rowsOf.get(deal) ?? [], about: deal, money: over };
      }),
  ];
}
