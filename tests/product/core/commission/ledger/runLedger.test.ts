import type { PaymentRow } from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import { byMonth, type Case, close, gated, on, payment, person, receipt, run } from "./ledgerCase";

// Golden cases of COMMISSION.md section 9, with their sources there; the further ones are worked by hand beside them.

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

describe("cancelled payments", () => {
  const cancelled = (more: Partial<PaymentRow>) =>
    payment(on(1), 1000, { deal: "D1", isCancelled: true, ...more });

  test("count for nothing while their month is open", () => {
    expect(run({ payments: [cancelled({ cancelledOn: on(2) })] }).rows).toEqual([]);
  });

  const sold = (more: Partial<PaymentRow> = {}) => payment(on(1), 1000, { deal: "D1", ...more });

  test("are taken back on the day they were cancelled once their month is closed", () => {
    const history = close({ payments: [sold()] }, 1);
    const { rows: ledger } = run({ payments: [cancelled({ cancelledOn: on(2, 7) })], history });
    expect(ledger.map(({ kind, date, commission }) => [kind, date, commission])).toEqual([
      ["payment", on(1), 100],
      ["note", on(2, 7), -100],
    ]);
  });

  test("and credited ones are taken back once; the finding names both rows", () => {
    const history = close({ payments: [sold()] }, 1);
    const gone = cancelled({ cancelledOn: on(3) });
    const note = payment(on(2), -400, { deal: "D1" });
    const { rows: ledger, findings } = run({ payments: [gone, note], history });
    expect(byMonth(ledger, "commission")).toEqual([100, -40, -60]);
    expect(findings).toMatchObject([{ kind: "cancelledAndCredited", about: "d1", money: 400 }]);
    expect(findings[0]?.rows).toHaveLength(2);
    const open = run({ payments: [gone, note] });
    expect(open.rows).toEqual([]);
    expect(open.findings.map(({ kind }) => kind)).toEqual(["cancelledAndCredited"]);
  });
});

describe("splits", () => {
  test("of 50 % and 30 % leave a fifth to nobody, which is said", () => {
    const shares = [
      { person: "Ann", share: 0.5 },
      { person: "Ben", share: 0.3 },
    ];
    const { rows: ledger, findings } = run({
      payments: [payment(on(1), 1000, { deal: "D1", shares, hasShares: true })],
    });
    expect(ledger.map(({ kind, person, amount, share }) => [kind, person, amount, share])).toEqual([
      ["payment", "Ann", 500, 0.5],
      ["payment", "Ben", 300, 0.3],
      ["unassigned", "", 200, 0.2],
    ]);
    expect(findings.map(({ kind, money }) => [kind, money])).toEqual([["splits", 1000]]);
  });

  test("of 70 % and 50 % are taken as they stand; what is credited twice is negative", () => {
    const shares = [
      { person: "Ann", share: 0.7 },
      { person: "Ben", share: 0.5 },
    ];
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1", shares, hasShares: true })],
    });
    expect(ledger.map(({ kind, amount, share }) => [kind, amount, share])).toEqual([
      ["payment", 700, 0.7],
      ["payment", 500, 0.5],
      ["unassigned", -200, -0.2],
    ]);
  });

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

describe("floors", () => {
  test("are due to who is there the whole month, payments or not", () => {
    const people = [person("Ann"), person("Ben", { start: on(1, 2) }), person("Cy", { end: on(1, 30) })];
    const { rows: ledger } = run({ payments: [], people, scheme: { floor: 500 }, to: 1 });
    expect(
      ledger.map(({ kind, person: who, commission, payable }) => [kind, who, commission, payable]),
    ).toEqual([["floor", "Ann", 500, 500]]);
  });
});

describe("bounds in quota", () => {
  // OTE 200,000, half of it variable, on a yearly quota of 1,000,000: 10 %; ×1 to 100 %, ×1.5 to 120 %, ×2 above.
  const steps = [
    [0, 0.1],
    [1, 0.15],
    [1.2, 0.2],
  ] as const;
  const quota = (who: string, month: number, amount: number, months: 1 | 3 | 12 = 1) => ({
    ...{ who, start: on(month), months, quota: amount },
  });

  test("pay accelerators marginally on the month's quota", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 130_000)],
      quotas: [quota("Ann", 1, 100_000)],
      scheme: { boundsIn: "quota" },
      steps,
    });
    expect(byMonth(ledger, "commission")).toEqual([15_000]);
  });

  test("take a person's own row before that of the role, and a year's evenly by months", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 130_000), payment(on(2), 130_000)],
      people: [person("Ann", { role: "Key account manager" })],
      quotas: [quota("key account manager", 1, 1_200_000, 12), quota("Ann", 2, 130_000)],
      scheme: { boundsIn: "quota" },
      steps,
    });
    expect(byMonth(ledger, "commission")).toEqual([15_000, 13_000]);
  });

  test("without a quota pay nothing and say so; a threshold is a share of it", () => {
    const none = run({ payments: [payment(on(1), 1000)], scheme: { boundsIn: "quota" }, steps });
    expect([none.rows, none.findings.map(({ kind }) => kind)]).toEqual([[], ["noQuota"]]);
    const half = run({
      payments: [payment(on(1), 49_999.99), payment(on(2), 50_000)],
      quotas: [quota("all", 1, 1_200_000, 12)],
      scheme: { threshold: 0.5 },
    });
    expect(byMonth(half.rows, "commission")).toEqual([0, 5000]);
  });
});

describe("bases", () => {
  test("of margin are amount − cost, a negative one negative; without cost it is a finding", () => {
    const payments = [payment(on(1), 1000, { cost: 400 }), payment(on(1), 500, { cost: 600 })];
    const { rows: ledger } = run({ payments, scheme: { base: "margin" } });
    expect(ledger.map(({ base, commission }) => [base, commission])).toEqual([
      [600, 60],
      [-100, -10],
    ]);
    const none = run({ payments: [payment(on(1), 1000, { cost: null })], scheme: { base: "margin" } });
    expect([none.rows, none.findings.map(({ kind }) => kind)]).toEqual([[], ["noCost"]]);
  });

  test("a note without cost lowers the cost in proportion, one with cost by it", () => {
    // 1,000 − 400; a note of 500 leaves 500 − 200 = 300 of 600; one of 500 with cost 100 leaves 500 − 300 = 200.
    const sold = payment(on(1), 1000, { deal: "D1", cost: 400 });
    const noteOf = (cost: number | null) => [sold, payment(on(2), -500, { deal: "D1", cost })];
    const booked = (cost: number | null) =>
      byMonth(run({ payments: noteOf(cost), scheme: { base: "margin" } }).rows, "commission");
    expect([booked(null), booked(-100)]).toEqual([
      [60, -30],
      [60, -40],
    ]);
  });

  test("are converted at the rate of the latest day not after the event", () => {
    const rates = [
      { currency: "EUR", validFrom: on(1), rate: 7.8 },
      { currency: "EUR", validFrom: on(2), rate: 8 },
    ];
    const settings = { rates, currency: "CNY" };
    const payments = [payment(on(1, 31), 100, { currency: "EUR" }), payment(on(2), 100, { currency: "EUR" })];
    const { rows: ledger } = run({ payments, settings });
    expect(ledger.map(({ base, currency }) => [base, currency])).toEqual([
      [780, "CNY"],
      [800, "CNY"],
    ]);
    const unknown = run({ payments: [payment(on(1), 100, { currency: "USD" })], settings });
    expect([unknown.rows, unknown.findings.map(({ kind, about }) => [kind, about])]).toEqual([
      [],
      [["unknownCurrency", "USD"]],
    ]);
  });

  test("of a currency without cents are whole, of one with three decimals have three", () => {
    const inCurrency = (currency: string, decimals: number, factor: number) =>
      run({
        payments: [payment(on(1), 1001, { currency, product: "x" })],
        scheme: { currency, decimals },
        settings: { multipliers: [{ field: "product", value: "X", factor, on: "base" }] },
        steps: [[0, 0.0333]],
      }).rows.map(({ base, commission }) => [base, commission]);
    // 1,001 × 1.0005 = 1,001.5005.
    expect(inCurrency("JPY", 0, 1.0005)).toEqual([[1002, 33]]);
    expect(inCurrency("KWD", 3, 1.0005)).toEqual([[1001.501, 33.35]]);
    expect(inCurrency("KWD", 6, 1.0005)).toEqual([[1001.501, 33.349983]]);
  });

  test("a factor on the base moves up the ladder, one on the rate does not", () => {
    const booked = (on_: "base" | "rate") =>
      run({
        payments: [payment(on(1), 8000, { product: "x" })],
        settings: { multipliers: [{ field: "product", value: "x", factor: 2, on: on_ }] },
        steps: [
          [0, 0.01],
          [10_000, 0.02],
        ],
      }).rows.map(({ kind, commission }) => [kind, commission]);
    // 16,000: 100 + 120; 8,000: 80, doubled.
    expect(booked("base")).toEqual([["payment", 220]]);
    expect(booked("rate")).toEqual([
      ["payment", 80],
      ["factor", 80],
    ]);
  });
});

test("a fiscal year from April adds up from April on", () => {
  const { rows: ledger } = run({
    payments: [payment(on(3), 8000), payment(on(4), 8000), payment(on(5), 8000)],
    scheme: { basis: "cumulative", firstMonth: 4 },
    steps: [
      [0, 0.01],
      [10_000, 0.02],
    ],
  });
  expect(byMonth(ledger, "commission")).toEqual([80, 80, 140]);
});

describe("holdback", () => {
  test("is held of what is payable until all is received", () => {
    const { rows: ledger } = run({
      payments: [payment(on(1), 1000, { deal: "D1" })],
      receipts: [receipt(on(1), 500), receipt(on(3), 500)],
      scheme: { ...gated, holdback: 0.2 },
    });
    const held = (month: number) =>
      ledger
        .filter(({ period }) => period === on(month))
        .map(({ kind, payable, heldBack }) => [kind, payable, heldBack]);
    expect([held(1), held(3)]).toEqual([[["payment", 50, 10]], [["release", 50, -10]]]);
  });

  test("for months after the event is released when they have passed, by hand when a line says so", () => {
    const byMonths = run({
      payments: [payment(on(1), 1000)],
      scheme: { holdback: 0.1, holdbackUntil: { months: 3 } },
    });
    expect(byMonths.rows.map(({ period, heldBack }) => [period, heldBack])).toEqual([
      [on(1), 10],
      [on(4), -10],
    ]);
    const byHand = run({
      payments: [payment(on(1), 1000, { deal: "D1" })],
      scheme: { holdback: 0.1, holdbackUntil: "byHand" },
      settings: { holdbacks: [{ person: "ann", deal: "d1", releasedOn: on(2, 9) }] },
    });
    expect(byHand.rows.map(({ period, heldBack }) => [period, heldBack])).toEqual([
      [on(1), 10],
      [on(2), -10],
    ]);
  });
});

describe("team overrides and contests", () => {
  const team = [
    person("Max", { role: "Manager", team: "North" }),
    person("Ann", { team: "North" }),
    person("Ben", { team: "north" }),
    person("Cy", { team: "South" }),
  ];
  const sold = [
    payment(on(1), 1000, { deal: "D1" }),
    payment(on(1), 500, { person: "Ben" }),
    payment(on(1), 9000, { person: "Cy" }),
    payment(on(1), 700, { person: "Max" }),
    payment(on(2), -400, { deal: "D1" }),
  ];
  const override = {
    ...({ role: "manager", of: "team", measure: "sold", period: "month", method: "marginal" } as const),
    ...{ rate: 0.02, ladder: "" },
  };
  const own = (ledger: readonly LedgerRow[], kind: string) =>
    ledger
      .filter((row) => row.kind === kind)
      .map(({ period, person: who, base, commission, payable }) => [period, who, base, commission, payable]);

  test("a manager gets the rate on what the team has sold less its notes, without what is their own", () => {
    const { rows: ledger } = run({ payments: sold, people: team, settings: { overrides: [override] } });
    expect(own(ledger, "override")).toEqual([
      [on(1), "Max", 1500, 30, 30],
      [on(2), "Max", -400, -8, -8],
    ]);
  });

  test("by quarter it is booked in the last month, on what the team has earned", () => {
    const overrides = [{ ...override, measure: "earned", period: "quarter", rate: 0.1 } as const];
    const { rows: ledger } = run({ payments: sold, people: team, settings: { overrides } });
    // 100 + 50 − 40 = 110.
    expect(own(ledger, "override")).toEqual([[on(3), "Max", 110, 11, 11]]);
  });

  test("who is tied shares the amounts of the places to the cent; nobody wins with nothing", () => {
    const place = (number: number, amount: number) => ({
      ...{ contest: "PK", from: on(1), to: on(1), who: "all", measure: "sold" as const },
      ...{ place: number, amount },
    });
    const payments = [
      payment(on(1), 100, { person: "Cy" }),
      payment(on(1), 100, { person: "Ann" }),
      payment(on(1), 100, { person: "Ben" }),
    ];
    const bonuses = [place(1, 100), place(2, 50), place(3, 25.01), place(4, 10)];
    const { rows: ledger } = run({ payments, people: team, settings: { bonuses } });
    // 175.01 in three: 58.34, 58.34, 58.33.
    expect(own(ledger, "bonus").map(([, who, , commission]) => [who, commission])).toEqual([
      ["Ann", 58.34],
      ["Ben", 58.34],
      ["Cy", 58.33],
    ]);
  });
});

test("a typed adjustment is payable at once, with its reason", () => {
  const adjustments = [{ period: on(2), person: "Ann", amount: -12.5, reason: "wrong list" }];
  const { rows: ledger, register } = run({
    payments: [payment(on(1), 1000)],
    settings: { adjustments },
    to: 2,
  });
  expect(ledger.at(-1)).toMatchObject({
    ...{ kind: "adjustment", commission: -12.5, payable: -12.5, reason: "wrong list" },
  });
  expect(
    register.map(({ opening, earned, adjustments: typed, paid, owed, closing }) => [
      ...[opening, earned, typed, paid, owed, closing],
    ]),
  ).toEqual([
    [0, 100, 0, 100, 0, 0],
    [0, 0, -12.5, 0, 12.5, -12.5],
  ]);
});

describe("findings before paying", () => {
  const kindsOf = (asked: Case) => run(asked).findings.map(({ kind, rows: at, money }) => [kind, at, money]);

  test("the same payment twice, with what one of them costs", () => {
    const twice = [payment(on(1), 100, { deal: "D1" }), payment(on(1), 100, { deal: "d1" })];
    expect(kindsOf({ payments: twice })).toEqual([["paidTwice", twice.map(({ row }) => row), 100]]);
    const apart = [payment(on(1), 100, { deal: "D1" }), payment(on(1), 100, { deal: "D2" })];
    expect(kindsOf({ payments: apart })).toEqual([]);
  });

  test("a payment after the person's end, which is paid nevertheless", () => {
    const late = payment(on(3), 100);
    const asked = { payments: [late], people: [person("ann", { end: on(2) })] };
    expect(kindsOf(asked)).toEqual([["afterEnd", [late.row], 100]]);
    expect(run(asked).rows).toHaveLength(1);
  });

  test("receipts without a deal, and more received than due", () => {
    const unknown = receipt(on(1), 70, { deal: "X" });
    const much = receipt(on(1), 120);
    expect(
      kindsOf({ payments: [payment(on(1), 100, { deal: "D1" })], receipts: [unknown, much], scheme: gated }),
    ).toEqual([
      ["receiptWithoutDeal", [unknown.row], 70],
      ["overReceived", [much.row], 20],
    ]);
  });

  test("a payment without a deal under a gate, which is not payable", () => {
    const asked = { payments: [payment(on(1), 100)], receipts: [], scheme: gated };
    expect(kindsOf(asked).map(([kind]) => kind)).toEqual(["noDealUnderGate"]);
    expect(byMonth(run(asked).rows)).toEqual([0]);
  });

  test("a person just below a step: 1,200.01 more would pay 4,518.00 more", () => {
    const steps = [
      [0, 0.015],
      [900_000, 0.02],
    ] as const;
    const scheme = { method: "whole", boundary: "above" } as const;
    const asked = { payments: [payment(on(6), 898_800)], scheme, steps };
    expect(kindsOf(asked).filter(([kind]) => kind === "justBelow")).toEqual([
      ["justBelow", [asked.payments[0]?.row], 4518],
    ]);
    expect(kindsOf({ ...asked, payments: [payment(on(6), 880_000)] }).map(([kind]) => kind)).toEqual([
      "ladderOdd",
    ]);
    expect(kindsOf({ ...asked, payments: [payment(on(5), 898_800)] }).map(([kind]) => kind)).toEqual([
      "ladderOdd",
    ]);
  });

  test("a name that is a person's and a role's", () => {
    const assignments = [
      { who: "Lead", product: "", business: "", scheme: "S", from: -Infinity, to: Infinity, ramp: 1 },
    ];
    const people = [person("Lead"), person("Ann", { role: "lead" })];
    expect(kindsOf({ payments: [], people, settings: { assignments } })).toEqual([
      ["ambiguousWho", [], null],
    ]);
  });

  test("what lacks a person, a date or a number", () => {
    const payments = [
      payment(on(1), 100, { shares: [] }),
      { ...payment(on(1), 100), date: null },
      { ...payment(on(1), 100), amount: null },
    ];
    expect(kindsOf({ payments }).map(([kind]) => kind)).toEqual(["noPerson", "noDate", "noNumber"]);
  });
});

test("a month far from the mean of the three before is a finding with the difference, the first three are compared with none", () => {
  const amounts = [1000, 1200, 1100, 1100, 3000];
  const { findings } = run({
    payments: amounts.map((amount, place) => payment(on(place + 1), amount)),
    to: 5,
  });
  // 10 %: 100, 120, 110, 110, 300; May is 300 against a mean of 113.33.
  expect(findings).toMatchObject([{ kind: "farOff", about: "Ann", money: 186.67, period: on(5) }]);
});
