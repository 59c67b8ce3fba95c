import fc from "fast-check";
import { commissionOfEach } from "../../../../../src/core/commission/commission";
import type { PaymentRow } from "../../../../../src/core/commission/ledger/LedgerLists";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import { book, months, on, run } from "./randomBook";

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
