import type { PersonRow } from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import { byMonth, gated, on, payment, person, receipt, run } from "./ledgerCase";

// Cases of COMMISSION.md sections 4 to 6 beside the golden ones, each worked by hand where it stands.

const stepped = [
  [0, 0.01],
  [10_000, 0.02],
] as const;

const shown = (ledger: readonly LedgerRow[]) =>
  ledger.map(({ period, kind, commission, payable }) => [period, kind, commission, payable]);

describe("a note read as booked under a gate", () => {
  const sold = () => payment(on(1), 1000, { deal: "D1" });
  const asBooked = { ...gated, notes: "asBooked" } as const;

  test("lowers what is payable as it lowers what is earned", () => {
    // 100 earned; half is taken back: 50 are left; the deal is due 500, of which 250 have come: 25.
    const { rows: ledger } = run({
      payments: [sold(), payment(on(2), -500, { deal: "D1" })],
      receipts: [receipt(on(3), 250)],
      scheme: asBooked,
    });
    expect(byMonth(ledger, "commission")).toEqual([100, -50, 0]);
    expect(byMonth(ledger)).toEqual([0, 0, 25]);
  });

  test("takes back its part of the cap, too, once the window is over", () => {
    // 100 % of 4,000 and 4,000, capped to 5,000: each has 1,500 of the cap. The first is credited in full: −2,500. Nothing
    // has come for the second: nothing is payable; once it has, its 4,000 − 1,500.
    const { rows: ledger } = run({
      payments: [
        payment(on(1), 4000, { deal: "D1" }),
        payment(on(1), 4000, { deal: "D2" }),
        payment(on(2), -4000, { deal: "D1" }),
      ],
      receipts: [receipt(on(3), 4000, { deal: "D2" })],
      scheme: { ...asBooked, cap: 5000 },
      steps: [[0, 1]],
    });
    expect(byMonth(ledger, "commission")).toEqual([5000, -2500, 0]);
    expect(byMonth(ledger)).toEqual([0, 0, 2500]);
  });
});

test("under a gate a negative credit without a deal is payable at once, a payment without one is not", () => {
  const { rows: ledger } = run({
    payments: [payment(on(1), 1000), payment(on(1), -300, { takesBack: "unknown" })],
    receipts: [],
    scheme: gated,
  });
  expect(shown(ledger)).toEqual([
    [on(1), "payment", 100, 0],
    [on(1), "note", -30, -30],
  ]);
});

test("in a month with a note and a receipt the note has what it takes back, the receipt a row of its own", () => {
  // 1,000 all received: 100 payable. February: a note of 200 leaves 80; in March another of 300 leaves 50, and a refund of
  // 500 leaves 500 of 500 received.
  const { rows: ledger } = run({
    payments: [
      payment(on(1), 1000, { deal: "D1" }),
      payment(on(2), -200, { deal: "D1" }),
      payment(on(3), -300, { deal: "D1" }),
    ],
    receipts: [receipt(on(1), 400), receipt(on(3), 100)],
    scheme: gated,
  });
  // 400 of 1,000: 40. 400 of 800 of 80: 40. 400 of 500 of 50: 40; then 500 of 500: 50.
  expect(shown(ledger)).toEqual([
    [on(1), "payment", 100, 40],
    [on(2), "note", -20, 0],
    [on(3), "note", -30, 0],
    [on(3), "release", 0, 10],
  ]);
});

describe("what a firm brings along", () => {
  const line = { person: "Ann", scheme: "S", from: on(3), base: 0, earned: 0, payable: 0, paid: 0, owed: 0 };
  const yearly = { basis: "cumulative" } as const;
  const opened = (register: ReturnType<typeof run>["register"]) =>
    register.map(({ period, opening, earned, paid, notYetPayable, heldBack, owed, closing }) => [
      ...[period, opening, earned, paid, notYetPayable, heldBack, owed, closing],
    ]);

  test("opens the register: not yet payable, held back and owed", () => {
    const openings = [{ ...line, earned: 900, payable: 600, paid: 500 }];
    const { register } = run({
      payments: [payment(on(3), 1000), payment(on(4), 1000)],
      settings: { openings },
      scheme: yearly,
      to: 4,
      from: 3,
    });
    expect(opened(register)).toEqual([
      [on(3), 400, 100, 100, 300, 100, 0, 400],
      [on(4), 400, 100, 100, 300, 100, 0, 400],
    ]);
  });

  test("is recovered where it is owed", () => {
    const openings = [{ ...line, earned: 500, payable: 500, paid: 650, owed: 150 }];
    const { register } = run({
      payments: [payment(on(3), 1000), payment(on(4), 1000)],
      settings: { openings },
      scheme: yearly,
      to: 4,
      from: 3,
    });
    expect(opened(register)).toEqual([
      [on(3), -150, 100, 0, 0, 0, 50, -50],
      [on(4), -50, 100, 50, 0, 0, 0, 0],
    ]);
  });

  test("is said of people who have no payment any more, in the month from which it is brought along", () => {
    const openings = [{ ...line, person: "Zoe", earned: 80, payable: 80, paid: 80, owed: 0 }];
    const { register } = run({ payments: [payment(on(3), 1000)], settings: { openings }, from: 3, to: 3 });
    expect(register.map(({ person: who, closing }) => [who, closing])).toEqual([
      ["Ann", 0],
      ["Zoe", 0],
    ]);
  });

  // 2 % from a base of 100,000 on: 60,000 before, 50,000 in March.
  const reached = (earned: number, amounts: readonly number[]) =>
    byMonth(
      run({
        payments: amounts.map((amount, place) => payment(on(3 + place), amount)),
        settings: { openings: [{ ...line, base: 60_000, earned }] },
        scheme: { ...yearly, threshold: 100_000 },
        steps: [[0, 0.02]],
        from: 3,
      }).rows,
      "commission",
    );

  test("under a threshold earns everything once it is reached, and nothing before", () => {
    expect(reached(0, [30_000, 20_000])).toEqual([0, 2200]);
  });

  test("that has been earned under a threshold is neither taken back nor paid again", () => {
    expect(reached(1200, [30_000, 20_000])).toEqual([0, 1000]);
  });

  test("above the cap takes nothing back and leaves nothing to earn", () => {
    const { rows: ledger } = run({
      payments: [payment(on(3), 1000)],
      settings: { openings: [{ ...line, base: 9000, earned: 900 }] },
      scheme: { ...yearly, cap: 500 },
      from: 3,
    });
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 100, 100],
      [on(3), "cap", -100, -100],
    ]);
  });
});

test("a run of later months opens with what the earlier ones left", () => {
  const asked = {
    payments: [payment(on(1), 1000, { deal: "D1" }), payment(on(2), -1500), payment(on(3), 200)],
    receipts: [receipt(on(3), 400)],
  };
  const { register, rows: ledger } = run({ ...asked, scheme: gated, to: 3 });
  const later = run({ ...asked, scheme: gated, from: 3, to: 3 });
  expect(later.register).toEqual(register.filter(({ period }) => period === on(3)));
  expect(later.rows).toEqual(ledger.filter(({ period }) => period === on(3)));
  // 100 − 150 + 20 earned; 40 payable of the first, −150, nothing of the third: −110 owed.
  expect(later.register).toMatchObject([
    { opening: -50, earned: 20, owed: 110, notYetPayable: 80, closing: -30 },
  ]);
});

test("a line for a person beats one for stars, that beats one for a role, that beats everybody's", () => {
  const line = { product: "", business: "", from: -Infinity, to: Infinity };
  const who = ["all", "Seller", "2 stars", "Ann"];
  const rampOf = (lines: readonly string[], people: readonly PersonRow[]) =>
    run({
      payments: [payment(on(1), 1000)],
      people,
      settings: {
        assignments: lines.map((name) => ({
          ...line,
          who: name,
          scheme: "S",
          ramp: (who.indexOf(name) + 1) / 10,
        })),
      },
    }).rows.reduce((sum, { commission }) => sum + commission, 0);
  const people = [person("Ann", { role: "seller", stars: 2 })];
  expect(who.map((_, place) => rampOf(who.slice(0, place + 1).reverse(), people))).toEqual([10, 20, 30, 40]);
});

test("a note over a deal of several payments takes them from the end of the order of their events", () => {
  // Signed in March and in February: the note takes the one of March, though its row is dated earlier.
  const march = payment(on(1), 1000, { deal: "D1", signDate: on(3), person: "Ann" });
  const february = payment(on(1, 9), 1000, { deal: "D1", signDate: on(2), person: "Ben" });
  const note = payment(on(4), -1000, { deal: "D1", takesBack: "D1", signDate: on(4) });
  const { rows: ledger } = run({ payments: [march, february, note] });
  expect(ledger.filter(({ kind }) => kind === "note").map(({ person: who }) => who)).toEqual(["Ann"]);
});

describe("a house currency without cents", () => {
  const settings = { currency: "JPY" };
  const scheme = { decimals: 0 };

  test("splits payments in whole parts", () => {
    const shares = ["Ann", "Ben", "Cy"].map((name) => ({ person: name, share: 1 / 3 }));
    const { rows: ledger } = run({
      payments: [payment(on(1), 100, { deal: "D1", shares, hasShares: true })],
      ...{ settings, scheme },
      steps: [[0, 1]],
    });
    expect(ledger.map(({ amount, commission }) => [amount, commission])).toEqual([
      [34, 34],
      [33, 33],
      [33, 33],
    ]);
  });

  test("has overrides and shared bonuses in whole amounts", () => {
    const people = [person("Max", { role: "Lead", team: "N" }), person("Ann", { team: "N" }), person("Ben")];
    const place = { contest: "PK", from: on(1), to: on(1), who: "all", measure: "sold", place: 1 } as const;
    const { rows: ledger } = run({
      payments: [payment(on(1), 333), payment(on(1), 333, { person: "Ben" })],
      ...{ people, scheme, to: 1 },
      settings: {
        ...settings,
        overrides: [
          {
            ...({ role: "Lead", of: "team", measure: "sold", period: "month", method: "marginal" } as const),
            ...{ rate: 0.1, ladder: "" },
          },
        ],
        bonuses: [{ ...place, amount: 101 }],
      },
    });
    expect(
      ledger
        .filter(({ kind }) => kind === "override" || kind === "bonus")
        .map(({ kind, person: who, commission }) => [kind, who, commission]),
    ).toEqual([
      ["override", "Max", 33],
      ["bonus", "Ann", 51],
      ["bonus", "Ben", 50],
    ]);
  });
});

test("with more decimals than two the register adds up to its last digit", () => {
  const { register } = run({
    payments: [payment(on(1), 1.23), payment(on(2), -1.11)],
    scheme: { decimals: 6 },
    steps: [[0, 0.001]],
    to: 2,
  });
  expect(
    register.map(({ earned, takenBack, paid, owed, closing }) => [earned, takenBack, paid, owed, closing]),
  ).toEqual([
    [0.00123, 0, 0.00123, 0, 0],
    [0, -0.00111, 0, 0.00111, -0.00111],
  ]);
});

test("a contest of everybody is also won by who is on no list of people", () => {
  const bonuses = [
    { contest: "PK", from: on(1), to: on(1), who: "all", measure: "sold", place: 1, amount: 100 } as const,
  ];
  const payments = [payment(on(1), 100), payment(on(1), 200, { person: "Ben" })];
  const winners = (people: readonly PersonRow[]) =>
    run({ payments, people, settings: { bonuses } })
      .rows.filter(({ kind }) => kind === "bonus")
      .map((row) => row.person);
  expect([winners([]), winners([person("Ann")])]).toEqual([["Ben"], ["Ben"]]);
});

test("a manager who is their own manager counts in the team, another does not", () => {
  const overrides = [
    {
      ...({ role: "Lead", of: "team", measure: "sold", period: "month", method: "marginal" } as const),
      ...{ rate: 0.1, ladder: "" },
    },
  ];
  const payments = [payment(on(1), 1000), payment(on(1), 500, { person: "Max" })];
  const of = (manager: string) =>
    run({
      payments,
      people: [
        person("Max", { role: "Lead", team: "N", manager }),
        person("Ann", { team: "N", manager: "Max" }),
      ],
      settings: { overrides },
      to: 1,
    })
      .rows.filter(({ kind }) => kind === "override")
      .map(({ base, commission }) => [base, commission]);
  expect([of("Zoe"), of("max")]).toEqual([[[1000, 100]], [[1500, 150]]]);
});

test("a step by margin ÷ amount stands by itself: no base before it, and a cumulative window or a quota is a finding", () => {
  const payments = [payment(on(1), 1000, { cost: 800 }), payment(on(2), 1000, { cost: 400 })];
  const steps = [
    [0, 0.05],
    [0.3, 0.1],
  ] as const;
  const each = run({ payments, steps, scheme: { base: "marginShare" } });
  expect(each.rows.map(({ before, after, commission }) => [before, after, commission])).toEqual([
    [0, 1000, 50],
    [0, 1000, 100],
  ]);
  expect(each.findings).toEqual([]);
  for (const odd of [{ basis: "cumulative" }, { boundsIn: "quota" }] as const) {
    const quotas = [{ who: "all", start: on(1), months: 12 as const, quota: 5000 }];
    const found = run({ payments, quotas, steps, scheme: { base: "marginShare", ...odd } });
    expect(found.rows.map(({ before, commission }) => [before, commission])).toEqual([
      [0, 50],
      [0, 100],
    ]);
    expect(found.findings).toEqual([
      { kind: "schemeOdd", rows: payments.map(({ row }) => row), about: "S", money: null },
    ]);
  }
});

test("an account that pays more than all its deals are due is a finding with what is too much", () => {
  const much = receipt(on(1), 700, { deal: "", account: "Acme" });
  const { findings } = run({
    payments: [
      payment(on(1), 300, { deal: "D1", account: "Acme" }),
      payment(on(1), 250, { deal: "D2", account: "acme" }),
    ],
    receipts: [much],
    scheme: gated,
  });
  expect(findings).toEqual([{ kind: "overReceived", rows: [much.row], about: "acme", money: 150 }]);
});

test("a note that takes back what is not there names it; who is just below a step is told what is missing", () => {
  const lost = run({ payments: [payment(on(1), -10, { deal: "D7", takesBack: "INV-9" })] });
  expect(lost.findings).toMatchObject([{ kind: "noteWithoutPayment", about: "INV-9", money: 10 }]);
  const below = run({
    payments: [payment(on(6), 9900)],
    scheme: { method: "whole" },
    steps: stepped,
  });
  // 100 more reach 10,000: 200 instead of 99; the 100 earn 2 by themselves.
  expect(below.findings).toMatchObject([
    { kind: "ladderOdd" },
    { kind: "justBelow", money: 101, missing: 100 },
  ]);
});
