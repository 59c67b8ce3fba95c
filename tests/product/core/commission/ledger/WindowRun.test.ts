import fc from "fast-check";
import { BaseLadder } from "../../../../../src/core/commission/ledger/BaseLadder";
import type { LimitTerms } from "../../../../../src/core/commission/ledger/windowLimits";
import { byOrder, type WindowEvent } from "../../../../../src/core/commission/ledger/windowEvents";
import {
  WindowRun,
  type WindowRow,
  type WindowTerms,
} from "../../../../../src/core/commission/ledger/WindowRun";
import type {
  CommissionMethod,
  CommissionOptions,
  Ladder,
} from "../../../../../src/core/commission/toLadder";

// Cases: COMMISSION.md section 9, and further ones worked by hand beside each. Money in cents; day 1 … 31 is the window.

const step = (from: number, rate: number, fixed = 0) => ({ from, rate, fixed });
const flat = (rate: number): Ladder => [step(0, rate)];
const onePerCentThenTwo: Ladder = [step(0, 0.01), step(10_000, 0.02)];
/** DOMAIN.md 4.2, bounds 含. */
const monthly: Ladder = [
  step(0, 0.015),
  step(900_000, 0.02),
  step(1_500_000, 0.025),
  step(2_000_000, 0.03),
  step(2_600_000, 0.035),
];

interface Asked extends Partial<Omit<WindowTerms, "ladderOn" | "limitsOn"> & LimitTerms> {
  readonly ladder: Ladder;
  readonly method?: CommissionMethod;
  readonly options?: CommissionOptions;
}

function terms({ ladder, method = "marginal", options = {}, ...rest }: Asked): WindowTerms {
  const { threshold = null, cap = null, floor = null, ...others } = rest;
  const base = new BaseLadder(ladder, { method, boundary: "above", ...options }, 2);
  return {
    ...{
      ladderOn: () => base,
      notes: "recomputed",
      booksChange: false,
      end: 31,
      opening: null,
      eraOn: () => null,
    },
    limitsOn: () => ({ threshold, cap, floor }),
    ...others,
  };
}

let rows = 0;
function payment(date: number, amount: number, more: { factor?: number; ramp?: number; deal?: string } = {}) {
  const units = Math.round(amount * 100);
  const { factor = 1, ramp = 1, deal = "" } = more;
  const row = ++rows;
  return {
    ...{ kind: "payment" as const, id: row, row, date, deal, size: Math.abs(units), base: units },
    ...{ rateFactor: factor, ramp, margin: null },
  };
}

/** A note that leaves so much of a payment. */
function note(date: number, of: { readonly id: number; readonly size: number }, left: number): WindowEvent {
  const row = ++rows;
  const base = Math.round(left * 100);
  return {
    ...{ kind: "note", row, date, deal: "", size: of.size - base, of: of.id },
    ...{ base, margin: null, taken: of.size - base, amount: of.size },
  };
}

const monthEnds = [31, 62, 93, 124];

/** By month, the rows as "kind commission". */
function book(events: readonly WindowEvent[], asked: Asked): string[][] {
  const run = new WindowRun([...events].sort(byOrder), terms(asked));
  const say = ({ kind, commission }: WindowRow) => `${kind} ${(commission / 100).toFixed(2)}`;
  const months = monthEnds.map((end) => run.bookUntil(end).map(say));
  while (months.length > 1 && months.at(-1)?.length === 0) months.pop();
  return months;
}

test("payments are differences of rounded figures, so that they add up to the ladder of the sum", () => {
  const three = [
    payment(1, 0.1, { deal: "a" }),
    payment(1, 0.1, { deal: "b" }),
    payment(1, 0.1, { deal: "c" }),
  ];
  expect(book(three, { ladder: flat(0.05) })).toEqual([["payment 0.01", "payment 0.00", "payment 0.01"]]);
});

describe("a note of a later window books what its window earns less", () => {
  test("twice on the scheme of DOMAIN.md 4.2", () => {
    const march = payment(3, 3_000_000);
    const notes = [note(40, march, 2_700_000), note(70, march, 2_400_000)];
    expect(book([march, ...notes], { ladder: monthly })).toEqual([
      ["payment 70000.00"],
      ["note -10500.00"],
      ["note -9500.00"],
    ]);
  });

  test("with the rate factors of what is left", () => {
    const [a, b] = [payment(1, 10_000, { deal: "a" }), payment(1, 10_000, { deal: "b", factor: 2 })];
    const events = [a, b, note(40, a, 0), note(70, b, 0)];
    expect(book(events, { ladder: onePerCentThenTwo })).toEqual([
      ["payment 100.00", "payment 200.00", "factor 200.00"],
      ["note -300.00"],
      ["note -200.00"],
    ]);
  });

  test("and nothing while the cap holds what is left", () => {
    const sold = payment(5, 100_000);
    expect(book([sold, note(40, sold, 90_000)], { ladder: flat(0.07), cap: 500_000 })).toEqual([
      ["payment 7000.00", "cap -2000.00"],
      ["note 0.00"],
    ]);
  });

  test("and everything where it leaves less than the threshold", () => {
    const sold = payment(5, 105_000);
    expect(book([sold, note(40, sold, 95_000)], { ladder: flat(0.02), threshold: 10_000_000 })).toEqual([
      ["payment 2100.00"],
      ["note -2100.00"],
    ]);
  });
});

describe("a note of the window itself", () => {
  test("lowers the base of what follows; the cap is that of the end", () => {
    const sold = payment(5, 100_000);
    expect(book([sold, note(9, sold, 50_000)], { ladder: flat(0.07), cap: 500_000 })).toEqual([
      ["payment 7000.00", "note -3500.00"],
    ]);
  });

  test("in a cumulative window takes back what its month earned at the step reached then", () => {
    // 8,000 in January and February: 80 + 140; the note over January leaves 8,000; 8,000 in April earn 140 again.
    const january = payment(10, 8_000);
    const events = [january, payment(40, 8_000), note(70, january, 0), payment(100, 8_000)];
    expect(book(events, { ladder: onePerCentThenTwo, end: 365 })).toEqual([
      ["payment 80.00"],
      ["payment 140.00"],
      ["note -140.00"],
      ["payment 140.00"],
    ]);
  });
});

describe("method whole", () => {
  const ladder = onePerCentThenTwo;
  const atBound = { method: "whole", options: { boundary: "from" } } as const;

  test("what earlier payments earn more is a row of its own", () => {
    // 880,000 at 1.5 % is 13,200; with 120,000 more all is at 2 %: 20,000. Own 2,400, lift 4,400.
    expect(book([payment(1, 880_000), payment(2, 120_000)], { ladder: monthly, method: "whole" })).toEqual([
      ["payment 13200.00", "payment 2400.00", "lift 4400.00"],
    ]);
  });

  test("a rate factor is on the own figure, never on the lift", () => {
    expect(book([payment(1, 8_000), payment(2, 2_000, { factor: 2 })], { ladder, ...atBound })).toEqual([
      ["payment 80.00", "payment 40.00", "lift 80.00", "factor 40.00"],
    ]);
  });

  test("the ramp is on own figure, factor and lift together", () => {
    // (40 + 80 + 40) × 50 % = 80.
    const events = [payment(1, 8_000), payment(2, 2_000, { factor: 2, ramp: 0.5 })];
    expect(book(events, { ladder, ...atBound })).toEqual([
      ["payment 80.00", "payment 40.00", "lift 80.00", "factor 40.00", "ramp -80.00"],
    ]);
  });
});

test("with rate factors it matters which payment comes first", () => {
  const ladder = onePerCentThenTwo;
  const [one, two] = [1, 2].map((factor) => payment(factor, 10_000, { factor }));
  const [first, second] = [2, 1].map((factor, at) => payment(at + 1, 10_000, { factor }));
  const total = (events: (WindowEvent | undefined)[]) =>
    book(events as WindowEvent[], { ladder })
      .flat()
      .reduce((sum, row) => sum + Number(row.split(" ")[1]), 0);
  expect([total([one, two]), total([first, second])]).toEqual([500, 400]);
});

describe("limits", () => {
  test("below its threshold a window earns nothing, at it everything", () => {
    const limited = { ladder: flat(0.02), threshold: 10_000_000 };
    expect(book([payment(1, 99_999.99)], limited)).toEqual([["payment 2000.00", "threshold -2000.00"]]);
    expect(book([payment(1, 100_000)], limited)).toEqual([["payment 2000.00"]]);
  });

  test("a negative commission stays below the threshold and without the floor", () => {
    const events = [{ ...payment(1, -1000), kind: "negative" as const }];
    expect(book(events, { ladder: flat(0.02), threshold: 10_000_000 })).toEqual([["note -20.00"]]);
  });

  test("the floor is due without payments, also below the threshold, and before a cap below it", () => {
    expect(book([], { ladder: flat(0.02), floor: 100_000 })).toEqual([["floor 1000.00"]]);
    const limited = { ladder: flat(0.02), threshold: 10_000_000, floor: 100_000 };
    expect(book([payment(1, 50_000)], limited)).toEqual([
      ["payment 1000.00", "threshold -1000.00", "floor 1000.00"],
    ]);
    expect(book([payment(1, 100_000)], { ladder: flat(0.02), cap: 50_000, floor: 100_000 })).toEqual([
      ["payment 2000.00", "cap -1500.00", "floor 500.00"],
    ]);
  });

  test("of a longer window are booked month by month as the change against the month before, the floor in the last", () => {
    // Cap 100 on 1 %: 60, 120 (−20), 180 (−80: −60 more).
    const events = [payment(10, 6_000), payment(40, 6_000), payment(70, 6_000)];
    expect(book(events, { ladder: flat(0.01), cap: 10_000, floor: 20_000, end: 93 })).toEqual([
      ["payment 60.00"],
      ["payment 60.00", "cap -20.00"],
      ["payment 60.00", "cap -60.00", "floor 100.00"],
    ]);
  });
});

describe("a base of margin %", () => {
  // From 20 % of the amount 5 %, from 40 % 10 %, on the amount; each payment on its own.
  const ladder: Ladder = [step(0.2, 0.05), step(0.4, 0.1)];
  const sold = (date: number, amount: number, margin: number) => ({
    ...payment(date, amount),
    margin: Math.round(margin * 100),
  });
  const asked: Asked = { ladder, method: "whole", options: { boundary: "from" } };

  test("chooses the step by margin ÷ amount and pays on the amount", () => {
    const events = [sold(1, 1000, 199.99), sold(2, 1000, 200), sold(3, 1000, 400), sold(4, 0, 50)];
    expect(book(events, asked)).toEqual([
      ["payment 0.00", "payment 50.00", "payment 100.00", "payment 0.00"],
    ]);
  });

  test("is recomputed from what a note leaves of amount and margin", () => {
    const one = sold(1, 1000, 400);
    const left = { ...note(40, one, 500), margin: 10_000 } as WindowEvent;
    // 500 with a margin of 100, 20 %: 25 of 100 are left.
    expect(book([one, left], asked)).toEqual([["payment 100.00"], ["note -75.00"]]);
  });
});

test("what a firm brings along counts in before, cap and threshold", () => {
  // 1 % / 2 % from 10,000: 9,000 before earned 90; 2,000 more earn 10 + 20; the cap of 100 takes 20 of these.
  const opening = { until: 0, base: 900_000, earned: 9_000 };
  expect(book([payment(1, 2000)], { ladder: onePerCentThenTwo, opening, cap: 10_000 })).toEqual([
    ["payment 30.00", "cap -20.00"],
  ]);
});

describe("a note read as booked", () => {
  const asBooked = { notes: "asBooked" } as const;

  test("takes its part of what its payment has earned, to the cent in the end", () => {
    // 1,000 at 10 % in three notes of a third: 33.33, 33.34, 33.33.
    const sold = payment(1, 1000);
    const third = note(40, sold, 666.66);
    const events = [sold, third, note(41, sold, 333.33), note(42, sold, 0)];
    const [, booked] = book(events, { ladder: flat(0.1), ...asBooked });
    expect(booked).toEqual(["note -33.33", "note -33.34", "note -33.33"]);
  });

  test("takes the part of the cap once the window is over", () => {
    // 7 % of 100,000 capped to 5,000: half of the payment takes back half of 5,000.
    const sold = payment(1, 100_000);
    expect(book([sold, note(40, sold, 50_000)], { ladder: flat(0.07), cap: 500_000, ...asBooked })).toEqual([
      ["payment 7000.00", "cap -2000.00"],
      ["note -2500.00"],
    ]);
  });
});

const events = fc
  .array(
    fc.record({
      date: fc.integer({ min: 1, max: 31 }),
      cents: fc.integer({ min: 0, max: 300_000_000 }),
      factor: fc.constantFrom(1, 1, 1.2, 0.5),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((list) => list.map(({ date, cents, factor }) => payment(date, cents / 100, { factor })));
const method = fc.constantFrom<CommissionMethod>("marginal", "whole", "overage");
const total = (months: string[][]) =>
  Math.round(months.flat().reduce((sum, row) => sum + 100 * Number(row.split(" ")[1]), 0));

test("the order of the list decides nothing", () => {
  fc.assert(
    fc.property(events, method, fc.infiniteStream(fc.nat()), (list, chosen, order) => {
      const shuffled = list
        .map((event) => ({ event, at: order.next().value as number }))
        .sort((a, b) => a.at - b.at)
        .map(({ event }) => event);
      expect(book(shuffled, { ladder: monthly, method: chosen })).toEqual(
        book(list, { ladder: monthly, method: chosen }),
      );
    }),
  );
});

test("notes over everything leave nothing but a floor, in the window and after it", () => {
  fc.assert(
    fc.property(events, method, fc.integer({ min: 31, max: 100 }), (list, chosen, day) => {
      const notes = list.map((sold) => note(day, sold, 0));
      const limits = { cap: 3_000_000, threshold: 50_000_000, floor: 70_000 };
      const months = book([...list, ...notes], { ladder: monthly, method: chosen, ...limits });
      expect(total(months)).toBe(70_000);
    }),
  );
});
