import { labelKey } from "../../cells/labelKey";
import { entryIn } from "../../collections/entryIn";
import type { CashBook } from "./CashBook";
import type { Finding } from "./Finding";
import type { Assignment } from "./findAssignment";
import type { LedgerLists, PersonRow } from "./LedgerLists";
import type { SharedPayment } from "./sharedPayments";

/** What of the payments is to be looked at before anybody is paid, whatever they earn. */
export function paymentChecks(
  payments: readonly SharedPayment[],
  { people }: Pick<LedgerLists, "people">,
  assignments: readonly Assignment[],
): readonly Finding[] {
  return [...paidTwice(payments), ...afterEnd(payments, people), ...ambiguousWho(people, assignments)];
}

/** The same deal, person, date and amount; of payments without a deal the same account. */
function paidTwice(payments: readonly SharedPayment[]): readonly Finding[] {
  const groups = new Map<string, SharedPayment[]>();
  for (const shared of payments) {
    const { deal, account, date, amount } = shared.payment;
    const about = deal === "" ? `account ${labelKey(account)}` : `deal ${labelKey(deal)}`;
    const persons = shared.shares.map(({ person }) => labelKey(person)).sort();
    const key = [about, date, amount, ...persons].join("\n");
    entryIn(groups, key, () => []).push(shared);
  }
  return [...groups.values()]
    .filter(({ length }) => length > 1)
    .map((same): Finding => {
      const [{ payment }] = same as [SharedPayment];
      const rows = same.flatMap((shared) => shared.rows);
      const about = payment.deal || payment.account;
      return { kind: "paidTwice", rows, about, money: payment.amount * (same.length - 1) };
    });
}

function afterEnd(payments: readonly SharedPayment[], people: readonly PersonRow[]): readonly Finding[] {
  const ends = new Map(people.map(({ person, end }) => [labelKey(person), end]));
  return payments.flatMap(({ payment, rows, shares }) =>
    shares
      .filter(({ person }) => payment.date > (ends.get(labelKey(person)) ?? Infinity))
      .map(({ person }): Finding => ({ kind: "afterEnd", rows, about: person, money: payment.amount })),
  );
}

/** A name in the assignments that is a person's and a role's. */
function ambiguousWho(people: readonly PersonRow[], assignments: readonly Assignment[]): readonly Finding[] {
  const persons = new Set(people.map(({ person }) => labelKey(person)));
  const roles = new Set(people.map(({ role }) => labelKey(role)).filter((role) => role !== ""));
  const named = new Set(assignments.map(({ who }) => who));
  return [...named]
    .filter((who) => persons.has(labelKey(who)) && roles.has(labelKey(who)))
    .map((who): Finding => ({ kind: "ambiguousWho", rows: [], about: who, money: null }));
}

/** Receipts that belong to no deal, and deals that have received more than is due. */
export function cashChecks({ unknown, over }: CashBook, scale: number): readonly Finding[] {
  const money = (units: number): number => units / 10 ** scale;
  return [
    ...unknown.map(({ row, deal, contract, account, amount }): Finding => {
      const about = deal || contract || account;
      return { kind: "receiptWithoutDeal", rows: [row], about, money: money(amount) };
    }),
    ...over.map(({ about, amount, rows }): Finding => {
      return { kind: "overReceived", rows, about, money: money(amount) };
    }),
  ];
}
