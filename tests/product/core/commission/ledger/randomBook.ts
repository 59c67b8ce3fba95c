import fc from "fast-check";
import type {
  LedgerLists,
  PaymentRow,
  ReceiptRow,
} from "../../../../../src/core/commission/ledger/LedgerLists";
import { type LedgerHistory, nothingClosed } from "../../../../../src/core/commission/ledger/LedgerHistory";
import type { LedgerSettings, Multiplier } from "../../../../../src/core/commission/ledger/LedgerSettings";
import { runLedger } from "../../../../../src/core/commission/ledger/runLedger";
import type { Scheme } from "../../../../../src/core/commission/ledger/Scheme";
import type { Ladder } from "../../../../../src/core/commission/toLadder";
import { serialFromDate } from "../../../../../src/core/dates/serialDates";

export const months = 6;
export const on = (month: number, day = 1): number => serialFromDate(2026, month - 1, day);

/** A list of payments, notes and receipts, and how they are paid. */
export interface Book {
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

export function book(chosen: Partial<Scheme> = {}): fc.Arbitrary<Book> {
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

export function setUp({ payments, receipts, scheme, ladder, multipliers }: Book) {
  const lists: LedgerLists = {
    ...{ payments, receipts, splits: [], people: [], quotas: [], tiers: new Map() },
  };
  const settings: LedgerSettings = {
    ladders: new Map([["l", [{ validFrom: -Infinity, ladder }]]]),
    schemes: new Map([["s", [scheme]]]),
    assignments: [
      { who: "all", product: "", business: "", scheme: "S", from: -Infinity, to: Infinity, ramp: 1 },
    ],
    ...{ multipliers, rates: [], adjustments: [], draws: [], holdbacks: [], openings: [] },
    ...{ boundary: "from", overrides: [], bonuses: [], firstMonth: 1, currency: "" },
  };
  return { lists, settings };
}

export function run(asked: Book, history: LedgerHistory = nothingClosed) {
  const { lists, settings } = setUp(asked);
  return runLedger(lists, settings, { from: on(1), to: on(12), history });
}
