import type {
  LedgerLists,
  PaymentRow,
  ReceiptRow,
} from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import type { LedgerSettings } from "../../../../../src/core/commission/ledger/LedgerSettings";
import { runLedger } from "../../../../../src/core/commission/ledger/runLedger";
import type { Scheme } from "../../../../../src/core/commission/ledger/Scheme";
import { serialFromDate } from "../../../../../src/core/dates/serialDates";

// Golden cases of COMMISSION.md section 9, with their sources there; the further ones are worked by hand beside them.

const on = (month: number, day = 1): number => serialFromDate(2026, month - 1, day);

let rows = 1;
function payment(
  date: number,
  amount: number,
  more: Partial<PaymentRow> & { person?: string } = {},
): PaymentRow {
  const { person = "Ann", ...rest } = more;
  return {
    ...{ row: ++rows, date, amount, shares: [{ person, share: 1 }], hasShares: false },
    ...{ signDate: undefined, invoiceDate: undefined, document: "", deal: "", contract: "", account: "" },
    ...{ product: "", business: "", currency: "", scheme: "", cost: undefined },
    ...{ isCancelled: false, cancelledOn: null, takesBack: "" },
    ...rest,
  };
}

function receipt(date: number, amount: number, more: Partial<ReceiptRow> = {}): ReceiptRow {
  return { row: ++rows, date, amount, deal: "D1", contract: "", account: "", ...more };
}

const usual: Scheme = {
  ...{ name: "S", validFrom: -Infinity, ladder: "L", method: "marginal", boundary: "from", base: "amount" },
  ...{ event: "signed", period: "month", basis: "each", firstMonth: 1, boundsIn: "money", quota: "year" },
  ...{ threshold: null, cap: null, floor: null, gate: "none", holdback: 0, holdbackUntil: "received" },
  ...{ notes: "recomputed", decimals: 2, currency: "" },
};

interface Case extends Partial<LedgerLists> {
  readonly payments: readonly PaymentRow[];
  readonly scheme?: Partial<Scheme>;
  readonly steps?: readonly (readonly [from: number, rate: number])[];
  readonly settings?: Partial<LedgerSettings>;
  readonly to?: number;
}

function run({ scheme = {}, steps = [[0, 0.1]], settings = {}, to = 6, ...lists }: Case) {
  const ladder = steps.map(([from, rate]) => ({ from, rate, fixed: 0 }));
  return runLedger(
    { receipts: null, splits: [], people: [], quotas: [], tiers: new Map(), ...lists },
    {
      ladders: new Map([["l", [{ validFrom: -Infinity, ladder }]]]),
      schemes: new Map([["s", [{ ...usual, ...scheme }]]]),
      assignments: [
        { who: "all", product: "", business: "", scheme: "S", from: -Infinity, to: Infinity, ramp: 1 },
      ],
      ...{
        multipliers: [],
        rates: [],
        adjustments: [],
        draws: [],
        holdbacks: [],
        openings: [],
        currency: "",
      },
      ...settings,
    },
    { from: on(1), to: on(to) },
  );
}

/** By month, what is booked and what becomes payable. */
function byMonth(rowsOf: readonly LedgerRow[], figure: "commission" | "payable" = "payable"): number[] {
  const months = new Map<number, number>();
  for (const row of rowsOf)
    months.set(row.period, Math.round(100 * ((months.get(row.period) ?? 0) + row[figure])) / 100);
  return [...months].sort(([a], [b]) => a - b).map(([, sum]) => sum);
}

const gated: Partial<Scheme> = { gate: "cash" };

describe("under a gate on cash", () => {
  test("two receipts of a half pay the commission in halves", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 20_000, { deal: "D1" })],
      receipts: [receipt(on(2), 10_000), receipt(on(3), 10_000)],
      scheme: gated,
      steps: [[0, 0.2]],
    });
    expect(byMonth(ledger)).toEqual([0, 2000, 2000]);
  });

  test("half of an invoice received pays half of its commission", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" })],
      receipts: [receipt(on(1), 500)],
      scheme: gated,
      steps: [[0, 0.2]],
    });
    expect(byMonth(ledger)).toEqual([100]);
  });

  test("what is due is the whole deal's, also what earns nothing", () => {
    const { rows: ledger } = run({
      payments: [
        payment(on(1), 1000, { deal: "D1", product: "goods" }),
        payment(on(1), 1000, { deal: "D1", product: "service" }),
      ],
      receipts: [receipt(on(1), 1500)],
      scheme: gated,
      settings: {
        assignments: [
          { who: "all", product: "goods", business: "", scheme: "S", from: 0, to: Infinity, ramp: 1 },
        ],
      },
    });
    expect(byMonth(ledger)).toEqual([75]);
  });

  test("instalments add up to the cent", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" })],
      receipts: [receipt(on(2), 333.33), receipt(on(3), 333.34), receipt(on(4), 333.33)],
      scheme: gated,
    });
    expect(byMonth(ledger)).toEqual([0, 33.33, 33.34, 33.33]);
  });

  test("a note lowers what is due: what is left is paid when the rest has come", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" }), payment(on(1, 20), -200, { deal: "D1" })],
      receipts: [receipt(on(1, 25), 800)],
      scheme: gated,
    });
    expect(byMonth(ledger, "commission")).toEqual([80]);
    expect(byMonth(ledger)).toEqual([80]);
  });

  test("the cap follows what the payments of its window release", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 4000, { deal: "D1" }), payment(on(1), 4000, { deal: "D2" })],
      receipts: [receipt(on(1), 4000)],
      scheme: { ...gated, cap: 5000 },
      steps: [[0, 1]],
    });
    expect(byMonth(ledger)).toEqual([2500]);
  });

  test("nothing received leaves nothing payable, also after one of two payments is credited in full", () => {
    const sold = payment(on(1), 1000, { deal: "D1", document: "A" });
    const { rows: ledger } = run({
      payments: [
        sold,
        payment(on(1), 1000, { deal: "D1", document: "B" }),
        payment(on(2), -1000, { deal: "D1", takesBack: "A" }),
      ],
      receipts: [],
      scheme: gated,
    });
    expect(byMonth(ledger)).toEqual([0, 0]);
    expect(byMonth(ledger, "commission")).toEqual([200, -100]);
  });
});

describe("credit notes", () => {
  test("an invoice that is credited in full leaves nothing", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" }), payment(on(2), -1000, { deal: "D1" })],
    });
    expect(byMonth(ledger, "commission")).toEqual([100, -100]);
  });

  test("a note of a fifth at 4 % leaves 32 of 40", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" }), payment(on(1, 9), -200, { deal: "D1" })],
      steps: [[0, 0.04]],
    });
    expect(byMonth(ledger, "commission")).toEqual([32]);
  });

  test("one that exceeds its payment takes what it holds; the rest is a finding with its money", () => {
    const sold = payment(on(1), 1000, { deal: "D1" });
    const note = payment(on(2), -1200, { deal: "D1" });
    const { rows: ledger, findings } = run({ payments: [sold, note] });
    expect(byMonth(ledger, "commission")).toEqual([100, -100]);
    expect(findings).toEqual([{ kind: "noteExceeds", rows: [note.row], about: "d1", money: 200 }]);
  });

  test("one that names nothing is a negative credit of its own period, and a finding", () => {
    const note = payment(on(2), -500, { takesBack: "X9" });
    const { rows: ledger, findings } = run({ payments: [payment(on(1), 1000, { deal: "D1" }), note] });
    expect(ledger.map(({ kind, commission }) => [kind, commission])).toEqual([
      ["payment", 100],
      ["note", -50],
    ]);
    expect(findings.map(({ kind, rows: at }) => [kind, at])).toEqual([["noteWithoutPayment", [note.row]]]);
  });

  test("goes to the persons and shares of its payment, whatever its own row says", () => {
    const shares = [
      { person: "Ann", share: 0.6 },
      { person: "Ben", share: 0.4 },
    ];
    const { rows: ledger } = run({
      payments: [
        payment(on(1), 1000, { deal: "D1", shares, hasShares: true }),
        payment(on(2), -500, { deal: "D1", person: "Zoe" }),
      ],
    });
    expect(ledger.map(({ person, commission }) => [person, commission])).toEqual([
      ["Ann", 60],
      ["Ben", 40],
      ["Ann", -30],
      ["Ben", -20],
    ]);
  });

  test("read as own period it is a negative credit of the month in which it comes", () => {
    // 1 % / 2 % from 10,000; January 20,000: 300. February 15,000: 200; less 10,000 at the top step: 5,000 are left, 50.
    const { rows: ledger } = run({
      payments: [
        payment(on(1), 20_000, { deal: "D1" }),
        payment(on(2), 15_000, { deal: "D2" }),
        payment(on(2, 20), -10_000, { deal: "D1" }),
      ],
      scheme: { notes: "ownPeriod" },
      steps: [
        [0, 0.01],
        [10_000, 0.02],
      ],
    });
    expect(byMonth(ledger, "commission")).toEqual([300, 50]);
  });
});

describe("splits", () => {
  test("of a third each give the odd cent by the names, not by their order in the list", () => {
    const shares = ["Cy", "Ben", "Ann"].map((person) => ({ person, share: 1 / 3 }));
    const { rows: ledger } = run({
      payments: [payment(on(1), 100, { deal: "D1", shares, hasShares: true })],
      steps: [[0, 1]],
    });
    expect(ledger.map(({ person, commission }) => [person, commission])).toEqual([
      ["Cy", 33.33],
      ["Ben", 33.33],
      ["Ann", 33.34],
    ]);
  });

  test("rows of one deal, date and amount whose shares make a whole are one payment", () => {
    const row = (person: string, share: number) =>
      payment(on(1), 1000, { deal: "D1", shares: [{ person, share }], hasShares: true });
    const { rows: ledger } = run({ payments: [row("Ann", 0.7), row("Ben", 0.3)] });
    expect(ledger.map(({ person, amount }) => [person, amount])).toEqual([
      ["Ann", 700],
      ["Ben", 300],
    ]);
  });

  test("the list of splits goes before the row, and says where they differ", () => {
    const sold = payment(on(1), 1000, { deal: "D1", hasShares: true });
    const { rows: ledger, findings } = run({
      payments: [sold],
      splits: [
        { row: 2, deal: "d1", person: "Ben", share: 0.5 },
        { row: 3, deal: "D1", person: "Cy", share: 0.5 },
      ],
    });
    expect(ledger.map(({ person, amount }) => [person, amount])).toEqual([
      ["Ben", 500],
      ["Cy", 500],
    ]);
    expect(findings.map(({ kind }) => kind)).toEqual(["splitsDiffer"]);
  });
});

describe("schemes that pay on cash", () => {
  test("pay each receipt on the day it comes", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 100, { deal: "D1" })],
      receipts: [receipt(on(3, 5), 100)],
      scheme: { event: "cash" },
    });
    expect(ledger.map(({ date, commission }) => [date, commission])).toEqual([[on(3, 5), 10]]);
  });

  test("count what is received up to what is due, and take back what is refunded", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 900, { deal: "D1" })],
      receipts: [receipt(on(2), 600), receipt(on(3), 600), receipt(on(4), -450)],
      scheme: { event: "cash" },
    });
    // 600, then 300 up to 900; 1,200 − 450 = 750 leaves 150 less.
    expect(byMonth(ledger, "commission")).toEqual([60, 30, -15]);
  });
});

describe("who is paid by what", () => {
  const line = { product: "", business: "", from: -Infinity, to: Infinity, ramp: 1 };

  test("a payment without a scheme, or with two at once, is a finding and not paid", () => {
    const sold = payment(on(1), 1000);
    const none = run({ payments: [sold], settings: { assignments: [] } });
    expect(none.rows).toEqual([]);
    expect(none.findings.map(({ kind, rows: at }) => [kind, at])).toEqual([["noScheme", [sold.row]]]);
    const twice = [
      { ...line, who: "all", scheme: "S" },
      { ...line, who: "全部", scheme: "S" },
    ];
    expect(
      run({ payments: [sold], settings: { assignments: twice } }).findings.map(({ kind }) => kind),
    ).toEqual(["twoSchemes"]);
  });

  test("a blank sign date in a column that exists has not happened yet, and is said", () => {
    const { rows: ledger, findings } = run({ payments: [payment(on(1), 1000, { signDate: null })] });
    expect(ledger).toEqual([]);
    expect(findings.map(({ kind }) => kind)).toEqual(["notHappenedYet"]);
  });
});

describe("draws", () => {
  const draw = { person: "Ann", from: on(1), amount: 1000, recoverable: true, recoveryFrom: null };

  test("what a draw adds is owed and recovered from what is earned above it", () => {
    const payments = [500, 700, 400].map((amount, month) => payment(on(month + 1), amount));
    const { register } = run({ payments, steps: [[0, 1]], settings: { draws: [draw] }, to: 3 });
    expect(register.map(({ paid, owed }) => [paid, owed])).toEqual([
      [1000, 500],
      [1000, 800],
      [1000, 1400],
    ]);
  });

  test("nobody is paid below 0: what is taken back is owed and recovered later", () => {
    const payments = [payment(on(1), -200), payment(on(2), 500)];
    const { register } = run({ payments, steps: [[0, 1]], to: 2 });
    expect(register.map(({ paid, owed }) => [paid, owed])).toEqual([
      [0, 200],
      [300, 0],
    ]);
  });

  test("one that is not recovered is a guarantee, and nothing is owed", () => {
    const payments = [payment(on(1), 400), payment(on(2), 1500)];
    const settings = { draws: [{ ...draw, recoverable: false }] };
    const { register } = run({ payments, steps: [[0, 1]], settings, to: 2 });
    expect(register.map(({ guarantee, paid, owed, closing }) => [guarantee, paid, owed, closing])).toEqual([
      [600, 1000, 0, 0],
      [0, 1500, 0, 0],
    ]);
  });
});
