import { labelKey } from "../../cells/labelKey";
import { addMoney } from "../../decimal/addMoney";
import { accountsByMonth } from "./accountsByMonth";
import { drawnByMonth, type DrawnMonth } from "./drawnByMonth";
import type { LedgerRow } from "./LedgerRow";
import type { Draw, Opening } from "./LedgerSettings";

/**
 * One row per person, month and currency. Opening + earned + taken back + adjustments + guarantee − paid = closing, and
 * closing = not yet payable + held back − owed.
 */
export interface RegisterRow {
  /** Serial of the first day of the month. */
  readonly period: number;
  readonly person: string;
  readonly currency: string;
  readonly opening: number;
  readonly earned: number;
  readonly takenBack: number;
  readonly adjustments: number;
  /** What a draw that is not recovered adds. */
  readonly guarantee: number;
  readonly payable: number;
  readonly paid: number;
  /** To date. */
  readonly notYetPayable: number;
  readonly heldBack: number;
  readonly owed: number;
  readonly closing: number;
}

interface RegisterAsked {
  readonly rows: readonly LedgerRow[];
  /** First days of the months from the first of which anything is known, ascending. */
  readonly months: readonly number[];
  /** Of a month. */
  readonly drawsOn: (month: number) => readonly Draw[];
  readonly openings: readonly RegisterOpening[];
  /** The workbook's, in which draws are paid. */
  readonly currency: string;
}

/** What a person brings along of the time before a month. */
export interface RegisterOpening extends Pick<Opening, "earned" | "payable" | "paid" | "owed"> {
  readonly person: string;
  readonly currency: string;
  /** First day of the month. */
  readonly period: number;
}

/** Steps 10 and 11: what is paid of what is payable, month by month; nobody is paid below 0. */
export function register(asked: RegisterAsked): readonly RegisterRow[] {
  const { rows, months, drawsOn, openings, currency } = asked;
  const drawing = months.flatMap(drawsOn).map(({ person }) => ({ person, currency }));
  return accountsByMonth(rows, [...drawing, ...openings]).flatMap((account) => {
    const isOwn = (other: { readonly person: string; readonly currency: string }): boolean =>
      labelKey(other.person) === labelKey(account.person) && other.currency === account.currency;
    const own = (month: number): readonly Draw[] =>
      drawsOn(month).filter(({ person }) => isOwn({ person, currency }));
    const brought = openings.filter(isOwn);
    const broughtIn = (month: number, of: "earned" | "payable" | "paid" | "owed"): number =>
      addMoney(brought.filter(({ period }) => period === month).map((line) => line[of]));
    const sums = months.map((month) => monthSums(account.byMonth.get(month) ?? []));
    const net = sums.map(({ payable, held }) => addMoney([payable, -held]));
    const owedBefore = months.map((month) => broughtIn(month, "owed"));
    const drawn = drawnByMonth(months, net, own, owedBefore);
    let opening = 0;
    let notYetPayable = 0;
    let heldBack = 0;
    return months.map((period, place): RegisterRow => {
      const { earned, takenBack, adjustments, payable, held } = sums[place] as MonthSums;
      const { paid, owed, guarantee } = drawn[place] as DrawnMonth;
      const [then, thenPayable, thenPaid] = (["earned", "payable", "paid"] as const).map((of) =>
        broughtIn(period, of),
      ) as [number, number, number];
      opening = addMoney([opening, then, -thenPaid]);
      const closing = addMoney([opening, earned, takenBack, adjustments, guarantee, -paid]);
      notYetPayable = addMoney([
        ...[notYetPayable, then, -thenPayable],
        ...[earned, takenBack, adjustments, -payable],
      ]);
      heldBack = addMoney([heldBack, thenPayable, -thenPaid, owedBefore[place] ?? 0, held]);
      const { person, currency: code } = account;
      const row = { period, person, currency: code, opening, earned, takenBack, adjustments, guarantee };
      opening = closing;
      return { ...row, payable, paid, notYetPayable, heldBack, owed, closing };
    });
  });
}

interface MonthSums {
  readonly earned: number;
  readonly takenBack: number;
  readonly adjustments: number;
  readonly payable: number;
  readonly held: number;
}

function monthSums(rows: readonly LedgerRow[]): MonthSums {
  const commissionOf = (isWanted: (row: LedgerRow) => boolean): number =>
    addMoney(rows.filter(isWanted).map(({ commission }) => commission));
  return {
    earned: commissionOf(({ kind }) => kind !== "note" && kind !== "adjustment"),
    takenBack: commissionOf(({ kind }) => kind === "note"),
    adjustments: commissionOf(({ kind }) => kind === "adjustment"),
    payable: addMoney(rows.map(({ payable }) => payable)),
    held: addMoney(rows.map(({ heldBack }) => heldBack)),
  };
}
