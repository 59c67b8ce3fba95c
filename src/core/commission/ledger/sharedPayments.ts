import { labelKey } from "../../cells/labelKey";
import type { Finding } from "./Finding";
import type { PaymentRow, SplitRow } from "./LedgerLists";
import { type CreditShare, makeWhole } from "./splitUnits";

/** A payment with everybody who is credited for it. */
export interface SharedPayment {
  readonly payment: PaymentRow & { readonly date: number; readonly amount: number };
  /** Its own, and those of rows that only say who else is credited. */
  readonly rows: readonly number[];
  readonly shares: readonly CreditShare[];
  /** First day of the month with which it was closed; it counts by the terms of that month. */
  readonly frozenIn?: number;
  /** It was cancelled before it ever counted, in a month that is closed since. */
  readonly isVoid?: boolean;
}

interface SharedPayments {
  readonly payments: readonly SharedPayment[];
  readonly findings: readonly Finding[];
}

/**
 * Step 2, who is credited: the list of splits goes before the shares of the row. Rows of equal deal, date and amount with
 * different persons whose shares make a whole are one payment. What lacks a person, a date or a number is a finding.
 */
export function sharedPayments(payments: readonly PaymentRow[], splits: readonly SplitRow[]): SharedPayments {
  const findings: Finding[] = [];
  const find = (kind: Finding["kind"], rows: readonly number[], about = "", money: number | null = null) =>
    findings.push({ kind, rows, about, money });
  const splitsOf = new Map<string, CreditShare[]>();
  for (const { deal, person, share } of splits) {
    const key = labelKey(deal);
    splitsOf.set(key, [...(splitsOf.get(key) ?? []), { person, share }]);
  }
  const usable = payments.filter((payment): payment is SharedPayment["payment"] => {
    const { row, shares, date, amount, deal } = payment;
    const isSplit = splitsOf.has(labelKey(deal)) && deal !== "";
    if (shares.length === 0 && !isSplit && payment.takesBack === "" && !(Number(amount) < 0 && deal !== ""))
      find("noPerson", [row], deal, amount);
    else if (date === null) find("noDate", [row], deal, amount);
    else if (amount === null) find("noNumber", [row], deal);
    else return true;
    return false;
  });
  const shared = mergedRows(usable).map((own): SharedPayment => {
    const listed = splitsOf.get(labelKey(own.payment.deal));
    if (listed === undefined || own.payment.deal === "") return own;
    if (own.payment.hasShares && !sameShares(listed, own.shares))
      find("splitsDiffer", own.rows, own.payment.deal, own.payment.amount);
    return { ...own, shares: listed };
  });
  for (const { payment, rows, shares } of shared)
    if (payment.amount > 0 && !makeWhole(shares)) find("splits", rows, payment.deal, payment.amount);
  return { payments: shared, findings };
}

function mergedRows(payments: readonly SharedPayment["payment"][]): readonly SharedPayment[] {
  const groups = new Map<string, SharedPayment["payment"][]>();
  for (const payment of payments) {
    const { deal, date, amount, hasShares } = payment;
    if (deal === "" || !hasShares || amount < 0) continue;
    const key = [labelKey(deal), date, amount].join("\n");
    groups.set(key, [...(groups.get(key) ?? []), payment]);
  }
  const mergedInto = new Map<SharedPayment["payment"], SharedPayment>();
  for (const [first, ...others] of groups.values()) {
    if (first === undefined || others.length === 0) continue;
    const all = [first, ...others];
    const shares = all.flatMap((payment) => payment.shares);
    const persons = new Set(shares.map(({ person }) => labelKey(person)));
    if (persons.size < shares.length || !makeWhole(shares)) continue;
    const merged = { payment: first, rows: all.map(({ row }) => row), shares };
    for (const payment of all) mergedInto.set(payment, merged);
  }
  return payments.flatMap((payment) => {
    const merged = mergedInto.get(payment);
    if (merged === undefined) return [{ payment, rows: [payment.row], shares: payment.shares }];
    return merged.payment === payment ? [merged] : [];
  });
}

function sameShares(one: readonly CreditShare[], other: readonly CreditShare[]): boolean {
  const say = (shares: readonly CreditShare[]): string =>
    shares
      .map(({ person, share }) => `${labelKey(person)} ${share}`)
      .sort()
      .join("\n");
  return say(one) === say(other);
}
