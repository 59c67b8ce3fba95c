import fc from "fast-check";
import { commissionOfEach } from "../../../../../src/core/commission/commission";
import type {
  LedgerLists,
  PaymentRow,
  ReceiptRow,
} from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import type { Multiplier } from "../../../../../src/core/commission/ledger/LedgerSettings";
import { runLedger } from "../../../../../src/core/commission/ledger/runLedger";
import type { Scheme } from "../../../../../src/core/commission/ledger/Scheme";
import type { Ladder } from "../../../../../src/core/commission/toLadder";
import { serialFromDate } from "../../../../../src/core/dates/serialDates";

const months = 6;
const on = (month: number, day = 1): number => serialFromDate(2026, month - 1, day);

interface Book {
  readonly payments: readonly PaymentRow[];
  readonly receipts: readonly ReceiptRow[];
  readonly scheme: Scheme;
  readonly ladder: Ladder;
  readonly multipliers: readonly Multiplier[];
}

const blank = {
  ...{ signDate: undefined, invoiceDate: undefined, contract: "", account: "", product: "", business: "" },
  ...{ currency: "", scheme: "", cost: undefined, isCancelled: false, cancelledOn: null },
};
const day = fc.tuple(fc.integer({ min: 1, max: months }), fc.integer({ min: 1, max: 28 }));
const cents = fc.integer({ min: 1, max: 3_000_000 });

const sharesOf = fc.oneof(
  fc.constantFrom("Ann", "Bob", "Cid").map((person) => [{ person, share: 1 }]),
  fc.constant([
    { person: "Ann", share: 0.6 },
    { person: "Bob", share: 0.4 },
  ]),
  fc.constant(["Ann", "Bob", "Cid"].map((person) => ({ person, share: 1 / 3 }))),
);

const positive = fc.record({ day, cents, deal: fc.integer({ min: 1, max: 5 }), shares: sharesOf });
const note = fc.record({ day, cents, of: fc.nat({ max: 20 }) });
const receipt = fc.record({ day, cents, deal: fc.integer({ min: 1, max: 5 }) });

const ladderOf = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 20_000 }), fc.integer({ min: 0, max: 300 })), {
    minLength: 1,
    maxLength: 4,
  })
  .map((steps): Ladder => {
    const froms = [...new Set(steps.map(([from]) => from))].sort((a, b) => a - b);
    return froms.map((from, place) => ({
      from: place === 0 ? 0 : from,
      rate: (steps[place]?.[1] ?? 0) / 1000,
      fixed: 0,
    }));
  });

const schemeOf = fc.record({
  method: fc.constantFrom("marginal" as const, "whole" as const, "overage" as const),
  boundary: fc.constantFrom("from" as const, "above" as const),
  period: fc.constantFrom("month" as const, "quarter" as const),
  basis: fc.constantFrom("each" as const, "cumulative" as const),
  gate: fc.constantFrom("none" as const, "cash" as const),
  holdback: fc.constantFrom(0, 0.1),
  threshold: fc.constantFrom(null, 5000),
  cap: fc.constantFrom(null, 800),
  notes: fc.constantFrom("recomputed" as const, "asBooked" as const, "ownPeriod" as const),
});
const factorsOfBook = fc.constantFrom<readonly Multiplier[]>(
  [],
  [{ field: "business", value: "new", factor: 1.5, on: "base" }],
  [{ field: "business", value: "new", factor: 1.25, on: "rate" }],
);

function book(chosen: Partial<Scheme> = {}): fc.Arbitrary<Book> {
  return fc
    .record({
      positives: fc.array(positive, { minLength: 1, maxLength: 10 }),
      notes: fc.array(note, { maxLength: 4 }),
      receipts: fc.array(receipt, { maxLength: 8 }),
      scheme: schemeOf,
      ladder: ladderOf,
      multipliers: factorsOfBook,
      isNew: fc.boolean(),
    })
    .map(({ positives, notes, receipts, scheme, ladder, multipliers, isNew }): Book => {
      const payments = positives.map(
        ({ day: [month, date], cents: amount, deal, shares }, place): PaymentRow => ({
          ...{ ...blank, row: place + 2, date: on(month, date), amount: amount / 100, shares },
          ...{ hasShares: shares.length > 1, document: `I${place}`, deal: `D${deal}`, takesBack: "" },
          business: isNew && place % 2 === 0 ? "new" : "",
        }),
      );
      const credits = notes.map(({ day: [month, date], cents: amount, of }, place): PaymentRow => ({
        ...{ ...blank, row: 100 + place, date: on(month, date), amount: -amount / 100, shares: [] },
        ...{ hasShares: false, document: `N${place}`, deal: "", takesBack: `I${of % payments.length}` },
      }));
      return {
        payments: [...payments, ...credits],
        receipts: receipts.map(({ day: [month, date], cents: amount, deal }, place) => ({
          ...{ row: place + 2, date: on(month, date), amount: amount / 100, deal: `D${deal}` },
          ...{ contract: "", account: "" },
        })),
        scheme: {
          ...{ name: "S", validFrom: -Infinity, ladder: "L", base: "amount", event: "signed", firstMonth: 1 },
          ...{ boundsIn: "money", quota: "year", floor: null, holdbackUntil: "received", decimals: 2 },
          ...{ currency: "", ...scheme, ...chosen },
        },
        ...{ ladder, multipliers },
      };
    });
}

function run({ payments, receipts, scheme, ladder, multipliers }: Book) {
  const lists: LedgerLists = {
    ...{ payments, receipts, splits: [], people: [], quotas: [], tiers: new Map() },
  };
  return runLedger(
    lists,
    {
      ladders: new Map([["l", [{ validFrom: -Infinity, ladder }]]]),
      schemes: new Map([["s", [scheme]]]),
      assignments: [
        { who: "all", product: "", business: "", scheme: "S", from: -Infinity, to: Infinity, ramp: 1 },
      ],
      ...{ multipliers, rates: [], adjustments: [], draws: [], holdbacks: [], openings: [] },
      ...{ boundary: "from", overrides: [], bonuses: [], firstMonth: 1, currency: "" },
    },
    { from: on(1), to: on(12), closed: new Set() },
  );
}

const inCents = (money: number): number => Math.round(money * 100);
const total = (rows: readonly LedgerRow[], figure: "commission" | "payable" = "commission"): number =>
  rows.reduce((sum, row) => sum + inCents(row[figure]), 0);

/** What somebody reads off a ledger without the numbers of its rows: what stands in each month for each person. */
function figures(rows: readonly LedgerRow[]): string[] {
  const sums = new Map<string, number[]>();
  for (const { period, person, kind, deal, commission: earned, payable, heldBack } of rows) {
    const key = [period, person, kind, deal].join(" ");
    const known = sums.get(key) ?? [0, 0, 0];
    sums.set(key, [
      (known[0] ?? 0) + inCents(earned),
      (known[1] ?? 0) + inCents(payable),
      (known[2] ?? 0) + inCents(heldBack),
    ]);
  }
  return [...sums]
    .filter(([, sum]) => sum.some((one) => one !== 0))
    .map(([key, sum]) => `${key}: ${sum.join(" ")}`)
    .sort();
}

test("the order of the lists decides nothing", () => {
  fc.assert(
    fc.property(book(), fc.integer(), (own, seed) => {
      const shuffled = <T>(all: readonly T[]): T[] =>
        all
          .map((one, place) => ({ one, key: Math.imul(place + 7, seed | 1) >>> 0 }))
          .sort((a, b) => a.key - b.key)
          .map(({ one }) => one);
      const other = { ...own, payments: shuffled(own.payments), receipts: shuffled(own.receipts) };
      expect(figures(run(other).rows)).toEqual(figures(run(own).rows));
    }),
    { numRuns: 100 },
  );
});

test("the register's movements add up to its balance, and its balance to what is not payable, held and owed", () => {
  fc.assert(
    fc.property(book(), (own) => {
      const { register, rows } = run(own);
      const closings = new Map<string, number>();
      for (const row of register) {
        const movements = [row.opening, row.earned, row.takenBack, row.adjustments, row.guarantee, -row.paid];
        expect(movements.reduce((sum, one) => sum + inCents(one), 0)).toBe(inCents(row.closing));
        expect(inCents(row.notYetPayable) + inCents(row.heldBack) - inCents(row.owed)).toBe(
          inCents(row.closing),
        );
        expect(inCents(row.opening)).toBe(closings.get(row.person) ?? 0);
        closings.set(row.person, inCents(row.closing));
      }
      const booked = register.reduce((sum, row) => sum + inCents(row.earned) + inCents(row.takenBack), 0);
      expect(booked).toBe(total(rows));
    }),
    { numRuns: 100 },
  );
});

test("what comes later changes no earlier month", () => {
  fc.assert(
    fc.property(book(), fc.integer({ min: 1, max: months }), (own, month) => {
      const isEarly = ({ date }: { readonly date: number | null }): boolean => Number(date) < on(month + 1);
      const early = {
        ...own,
        payments: own.payments.filter(isEarly),
        receipts: own.receipts.filter(isEarly),
      };
      const until = (rows: readonly LedgerRow[]) => figures(rows.filter(({ period }) => period <= on(month)));
      // Limits of a window that is not over yet are booked again at its end.
      expect(until(run(own).rows)).toEqual(until(run(early).rows));
    }),
    { numRuns: 100 },
  );
});

test("under a gate nothing is payable as long as nothing has come", () => {
  fc.assert(
    fc.property(book({ gate: "cash", notes: "recomputed" }), (own) => {
      const { rows } = run({ ...own, receipts: [] });
      const credited = new Set(rows.filter(({ kind }) => kind === "note").map(({ deal }) => deal));
      // A deal that is credited in full is due nothing: what is left of it is 0.
      expect(
        total(
          rows.filter(({ deal }) => deal !== "" && !credited.has(deal)),
          "payable",
        ),
      ).toBe(0);
      expect(total(rows, "payable")).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test("notes over everything leave nothing", () => {
  fc.assert(
    fc.property(book(), fc.constantFrom("recomputed" as const, "asBooked" as const), (own, notes) => {
      const payments = own.payments.filter(({ amount }) => Number(amount) > 0);
      const credited = payments.map((payment, place): PaymentRow => ({
        ...payment,
        ...{ row: 200 + place, date: on(8, 1 + place), amount: -Number(payment.amount), shares: [] },
        ...{ hasShares: false, document: `C${place}`, takesBack: payment.document },
      }));
      const all = { ...own, payments: [...payments, ...credited], scheme: { ...own.scheme, notes } };
      expect(total(run(all).rows)).toBe(0);
    }),
    { numRuns: 100 },
  );
});

test("a payment in two of the same day and deal earns the same cents, where nothing is rounded by row", () => {
  fc.assert(
    fc.property(book({ gate: "none", holdback: 0 }), fc.integer({ min: 1, max: 99 }), (own, percent) => {
      const payments = own.payments
        .filter(({ amount }) => Number(amount) > 0)
        .map((payment) => ({
          ...payment,
          business: "",
          ...{ shares: payment.shares.slice(0, 1), hasShares: false },
        }))
        .map((payment) => ({ ...payment, shares: payment.shares.map((one) => ({ ...one, share: 1 })) }));
      const parted = payments.flatMap((payment, place) => {
        const whole = inCents(Number(payment.amount));
        const part = Math.floor((whole * percent) / 100);
        if (place > 0 || part === 0) return [payment];
        const second = { ...payment, row: 300, document: "P2", amount: (whole - part) / 100 };
        return [{ ...payment, amount: part / 100 }, second];
      });
      expect(total(run({ ...own, payments: parted }).rows)).toBe(total(run({ ...own, payments }).rows));
    }),
    { numRuns: 100 },
  );
});

test("a window of plain payments earns what KAM.COMMISSION pays on their sum", () => {
  const plain = { gate: "none", holdback: 0, basis: "cumulative", threshold: null, cap: null } as const;
  fc.assert(
    fc.property(book(plain), (own) => {
      const payments = own.payments
        .filter(({ amount }) => Number(amount) > 0)
        .map((payment) => ({
          ...payment,
          business: "",
          shares: [{ person: "Ann", share: 1 }],
          hasShares: false,
        }));
      const sum = payments.reduce((all, { amount }) => all + inCents(Number(amount)), 0) / 100;
      const { method, boundary } = own.scheme;
      const [expected = 0] = commissionOfEach(Float64Array.of(sum), own.ladder, { method, boundary });
      expect(total(run({ ...own, payments }).rows)).toBe(inCents(expected));
    }),
    { numRuns: 100 },
  );
});
