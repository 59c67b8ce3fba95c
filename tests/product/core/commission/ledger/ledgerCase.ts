import { closeMonths } from "../../../../../src/core/commission/ledger/closeMonths";
import { type LedgerHistory, nothingClosed } from "../../../../../src/core/commission/ledger/LedgerHistory";
import type {
  LedgerLists,
  PaymentRow,
  PersonRow,
  ReceiptRow,
} from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import type { LedgerSettings } from "../../../../../src/core/commission/ledger/LedgerSettings";
import { runLedger } from "../../../../../src/core/commission/ledger/runLedger";
import type { Scheme } from "../../../../../src/core/commission/ledger/Scheme";
import { serialFromDate } from "../../../../../src/core/dates/serialDates";

export const on = (month: number, day = 1): number => serialFromDate(2026, month - 1, day);

let lastRow = 1;
export function payment(
  date: number,
  amount: number,
  more: Partial<PaymentRow> & { person?: string } = {},
): PaymentRow {
  const { person = "Ann", ...rest } = more;
  return {
    ...{ row: ++lastRow, date, amount, shares: [{ person, share: 1 }], hasShares: false },
    ...{ signDate: undefined, invoiceDate: undefined, document: "", deal: "", contract: "", account: "" },
    ...{ product: "", business: "", currency: "", scheme: "", cost: undefined },
    ...{ isCancelled: false, cancelledOn: null, takesBack: "" },
    ...rest,
  };
}

export function receipt(date: number, amount: number, more: Partial<ReceiptRow> = {}): ReceiptRow {
  return { row: ++lastRow, date, amount, deal: "D1", contract: "", account: "", ...more };
}

const usual: Scheme = {
  ...{ name: "S", validFrom: -Infinity, ladder: "L", method: "marginal", boundary: "from", base: "amount" },
  ...{ event: "signed", period: "month", basis: "each", firstMonth: 1, boundsIn: "money", quota: "year" },
  ...{ threshold: null, cap: null, floor: null, gate: "none", holdback: 0, holdbackUntil: "received" },
  ...{ notes: "recomputed", decimals: 2, currency: "" },
};

export interface Case extends Partial<LedgerLists> {
  readonly payments: readonly PaymentRow[];
  readonly scheme?: Partial<Scheme>;
  readonly steps?: readonly (readonly [from: number, rate: number])[];
  readonly settings?: Partial<LedgerSettings>;
  /** Months of 2026. */
  readonly from?: number;
  readonly to?: number;
  readonly history?: LedgerHistory;
}

/** Lists, settings and months of a case. */
export function setUp({
  scheme = {},
  steps = [[0, 0.1]],
  settings = {},
  from = 1,
  to = 6,
  history = nothingClosed,
  ...lists
}: Case) {
  const ladder = steps.map(([bound, rate]) => ({ from: bound, rate, fixed: 0 }));
  const all: LedgerLists = {
    ...{ receipts: null, splits: [], people: [], quotas: [], tiers: new Map() },
    ...lists,
  };
  const house: LedgerSettings = {
    ladders: new Map([["l", [{ validFrom: -Infinity, ladder }]]]),
    schemes: new Map([["s", [{ ...usual, ...scheme }]]]),
    assignments: [
      { who: "all", product: "", business: "", scheme: "S", from: -Infinity, to: Infinity, ramp: 1 },
    ],
    ...{ multipliers: [], rates: [], adjustments: [], draws: [], holdbacks: [], openings: [] },
    ...{ currency: "", overrides: [], bonuses: [], firstMonth: 1, boundary: "from" },
    ...settings,
  };
  return [all, house, { from: on(from), to: on(to), history }] as const;
}

export const run = (asked: Case) => runLedger(...setUp(asked));

/** What is closed once the months of a case are, each as the case has it. */
export function close(asked: Case, ...months: readonly number[]): LedgerHistory {
  const [lists, settings, { history }] = setUp(asked);
  return closeMonths(
    lists,
    settings,
    history,
    months.map((month) => on(month)),
  );
}

/** By month, what is booked and what becomes payable. */
export function byMonth(
  rowsOf: readonly LedgerRow[],
  figure: "commission" | "payable" = "payable",
): number[] {
  const months = new Map<number, number>();
  for (const row of rowsOf)
    months.set(row.period, Math.round(100 * ((months.get(row.period) ?? 0) + row[figure])) / 100);
  return [...months].sort(([a], [b]) => a - b).map(([, sum]) => sum);
}

export const gated: Partial<Scheme> = { gate: "cash" };

export const person = (name: string, more: Partial<PersonRow> = {}): PersonRow => ({
  ...{ person: name, role: "", stars: 0, team: "", region: "", department: "", manager: "", costCentre: "" },
  ...{ start: null, end: null },
  ...more,
});
