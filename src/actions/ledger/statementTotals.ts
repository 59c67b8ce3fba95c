import { labelKey } from "../../core/cells/labelKey";
import type { RegisterRow } from "../../core/commission/ledger/register";
import { addMoney } from "../../core/decimal/addMoney";

/** Whether somebody is among the people that are named; everybody where nobody is. */
export function isAmong(people: readonly string[] | undefined): (person: string) => boolean {
  if (people === undefined) return () => true;
  const wanted = new Set(people.map(labelKey));
  return (person) => wanted.has(labelKey(person));
}

/** What somebody earned in a month, and what the statement's balance misses: 0. */
export interface StatementTotal {
  readonly person: string;
  readonly period: number;
  readonly total: number;
  readonly check: number;
}

export function statementTotals(register: readonly RegisterRow[]): readonly StatementTotal[] {
  return register.map(({ person, period, earned, takenBack, adjustments, ...row }) => {
    const total = addMoney([earned, takenBack, adjustments]);
    const { opening, guarantee, paid, closing } = row;
    return { person, period, total, check: addMoney([opening, total, guarantee, -paid, -closing]) };
  });
}
