import { labelKey } from "../../cells/labelKey";
import { addMoney } from "../../decimal/addMoney";
import { drawRows } from "../drawRows";
import { accountsByMonth } from "./accountsByMonth";
import type { LedgerRow } from "./LedgerRow";
import type { Draw } from "./LedgerSettings";

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
  /** First days of the months of the run, ascending. */
  readonly months: readonly number[];
  readonly draws: readonly Draw[];
  /** The workbook's, in which draws are paid. */
  readonly currency: string;
  readonly decimals: number;
}

/** Steps 10 and 11: what is paid of what is payable, month by month; nobody is paid below 0. */
export function register({ rows, months, draws, currency, decimals }: RegisterAsked): readonly RegisterRow[] {
  const drawing = draws.map(({ person }) => ({ person, currency }));
  return accountsByMonth(rows, drawing).flatMap(({ person, currency: code, byMonth }) => {
    const sums = months.map((month) => monthSums(byMonth.get(month) ?? []));
    const isPaidDraws = code === currency;
    const own = draws.filter((draw) => isPaidDraws && labelKey(draw.person) === labelKey(person));
    const drawOn = (month: number): Draw | undefined =>
      own.reduce<Draw | undefined>(
        (latest, draw) => (draw.from <= month && draw.from >= (latest?.from ?? -Infinity) ? draw : latest),
        undefined,
      );
    const net = sums.map(({ payable, held }) => addMoney([payable, -held]));
    const recoverable = months.map((month) => {
      const draw = drawOn(month);
      return draw?.recoverable === true ? draw.amount : 0;
    });
    const guarantees = months.map((month, place) => {
      const draw = drawOn(month);
      if (draw === undefined || draw.recoverable) return 0;
      return Math.max(0, addMoney([draw.amount, -Math.max(0, net[place] ?? 0)]));
    });
    const starts = own.flatMap(({ recoveryFrom }) => recoveryFrom ?? []);
    const recoverFrom = 1 + months.filter((month) => starts.some((start) => month < start)).length;
    const drawn = drawRows(Float64Array.from(net), Float64Array.from(recoverable), { decimals, recoverFrom });
    let opening = 0;
    let notYetPayable = 0;
    let heldBack = 0;
    return months.map((period, place): RegisterRow => {
      const { earned, takenBack, adjustments, payable, held } = sums[place] as MonthSums;
      const guarantee = guarantees[place] ?? 0;
      const [, paidOut = 0, owed = 0] = drawn[place] ?? [];
      const paid = addMoney([paidOut, guarantee]);
      const closing = addMoney([opening, earned, takenBack, adjustments, guarantee, -paid]);
      notYetPayable = addMoney([notYetPayable, earned, takenBack, adjustments, -payable]);
      heldBack = addMoney([heldBack, held]);
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
