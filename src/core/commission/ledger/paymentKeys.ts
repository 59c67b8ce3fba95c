import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import type { SharedPayment } from "./sharedPayments";

/**
 * What a payment is known by from one run to the next, wherever it stands in its list: its document, else deal or account,
 * day, who is credited, and whether it is a note; with a number, the largest first, where these repeat.
 */
export function paymentKeys(payments: readonly SharedPayment[]): ReadonlyMap<SharedPayment, string> {
  const groups = new Map<string, SharedPayment[]>();
  for (const shared of payments) entryIn(groups, plainKey(shared), () => []).push(shared);
  const keys = new Map<SharedPayment, string>();
  for (const [key, same] of groups)
    [...same]
      .sort((a, b) => b.payment.amount - a.payment.amount || a.payment.row - b.payment.row)
      .forEach((shared, place) => keys.set(shared, `${key}\n${place + 1}`));
  return keys;
}

function plainKey({ payment, shares }: SharedPayment): string {
  const { document, deal, account, date, amount } = payment;
  const sign = amount < 0 ? "note" : "payment";
  if (document !== "") return ["document", labelKey(document), sign].join("\n");
  const persons = shares.map(({ person }) => labelKey(person)).sort();
  const place = deal === "" ? ["account", labelKey(account)] : ["deal", labelKey(deal)];
  return [...place, date, sign, ...persons].join("\n");
}
