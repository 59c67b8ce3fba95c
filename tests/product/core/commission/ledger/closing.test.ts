import fc from "fast-check";
import { closeMonths } from "../../../../../src/core/commission/ledger/closeMonths";
import { type LedgerHistory, nothingClosed } from "../../../../../src/core/commission/ledger/LedgerHistory";
import type { LedgerRow } from "../../../../../src/core/commission/ledger/LedgerRow";
import { acceptDifferences, reviewClosed } from "../../../../../src/core/commission/ledger/reviseClosed";
import { byMonth, type Case, close, gated, on, payment, receipt, run, setUp } from "./ledgerCase";
import * as random from "./randomBook";

// COMMISSION.md section 4, step 12, and its golden cases; the rest is worked by hand where it stands.

const stepped = [
  [0, 0.01],
  [10_000, 0.02],
] as const;

const review = (asked: Case) => {
  const { differences, bySettings } = reviewClosed(...setUp(asked), run(asked).replayed);
  const shown = (all: typeof differences) =>
    all.map(({ period, person, was, now, why }) => [period, person, was, now, why]);
  return { differences: shown(differences), bySettings: shown(bySettings) };
};
const accept = (asked: Case, month: number, ...persons: readonly string[]): LedgerHistory =>
  acceptDifferences(...setUp(asked), { persons: new Set(persons), month: on(month) });
const shown = (ledger: readonly LedgerRow[]) =>
  ledger.map(({ period, kind, before, commission, payable }) => [period, kind, before, commission, payable]);

describe("a month that is closed", () => {
  const [march, april] = [payment(on(3), 8000, { deal: "D1" }), payment(on(4), 5000, { deal: "D2" })];
  const asked: Case = {
    payments: [march, april],
    scheme: { basis: "cumulative" },
    steps: stepped,
    to: 5,
  };
  const history = close(asked, 3, 4);
  const late = payment(on(3, 9), 4000, { deal: "D3" });
  const after: Case = {
    ...asked,
    payments: [march, april, late, payment(on(5), 3000, { deal: "D4" })],
    history,
  };

  test("gives the same cents when it is run again, and nothing differs", () => {
    const again = { ...asked, history };
    expect(run(again).rows).toEqual(run(asked).rows);
    expect(run(again).register).toEqual(run(asked).register);
    expect(review(again)).toEqual({ differences: [], bySettings: [] });
  });

  test("does not count what is dated in it later: it is a finding, and what it would change is listed with its reason", () => {
    const { rows: ledger, findings } = run(after);
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 0, 80, 80],
      [on(4), "payment", 8000, 80, 80],
      [on(5), "payment", 13_000, 60, 60],
    ]);
    expect(findings.map(({ kind, rows }) => [kind, rows])).toEqual([["closedPeriod", [late.row]]]);
    expect(review(after).differences).toEqual([
      [on(3), "Ann", 0, 60, "added"],
      [on(4), "Ann", 80, 100, "before"],
    ]);
  });

  test("gets one adjustment per person when that is accepted, which counts from then on and is not reported again", () => {
    const accepted = { ...after, history: accept(after, 5, "ann") };
    const { rows: ledger } = run(accepted);
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 0, 80, 80],
      [on(4), "payment", 8000, 80, 80],
      [on(5), "payment", 17_000, 60, 60],
      [on(5), "adjustment", 0, 80, 80],
    ]);
    expect(ledger.at(-1)).toMatchObject({ reason: "D3, D2" });
    expect(review(accepted).differences).toEqual([]);
    const closedMay = { ...accepted, history: close(accepted, 5) };
    expect(run(closedMay).rows).toEqual(ledger);
    expect(review(closedMay).differences).toEqual([]);
  });

  test("lists a payment that was changed, one that is gone, and what others have another before for", () => {
    const changed = { ...march, amount: 9000 };
    expect(review({ ...after, payments: [changed, april] }).differences).toEqual([
      [on(3), "Ann", 80, 90, "changed"],
      [on(4), "Ann", 80, 90, "before"],
    ]);
    expect(review({ ...after, payments: [april] }).differences).toEqual([
      [on(3), "Ann", 80, 0, "removed"],
      [on(4), "Ann", 80, 50, "before"],
    ]);
  });

  test("is not paid anew by a changed rate: what that would do is listed apart and never proposed", () => {
    const dearer = { ...after, payments: [march, april], steps: [[0, 0.02]] as const };
    expect(review(dearer)).toEqual({
      differences: [],
      bySettings: [
        [on(3), "Ann", 80, 160, "other"],
        [on(4), "Ann", 80, 100, "other"],
      ],
    });
    // May by the new rate, from the same before.
    const { rows: ledger } = run({ ...dearer, payments: after.payments.filter((own) => own !== late) });
    expect(shown(ledger).at(-1)).toEqual([on(5), "payment", 13_000, 60, 60]);
    expect(byMonth(ledger, "commission")).toEqual([80, 80, 60]);
  });

  test("keeps its payment when the row is moved, and is still known by it", () => {
    const moved = {
      ...asked,
      history,
      payments: [
        { ...april, row: 900 },
        { ...march, row: 901 },
      ],
    };
    expect(review(moved).differences).toEqual([]);
    expect(run(moved).findings).toEqual([]);
  });
});

describe("under a gate a closed month", () => {
  const sold = payment(on(3), 1000, { deal: "D1" });
  const asked: Case = { payments: [sold], receipts: [], scheme: gated };

  test("catches up by itself in the next: a receipt typed later is paid once", () => {
    const history = close(asked, 3);
    const { rows: ledger, findings } = run({ ...asked, receipts: [receipt(on(3), 1000)], history });
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 0, 100, 0],
      [on(4), "release", 0, 0, 100],
    ]);
    expect(findings).toEqual([]);
  });

  test("takes back what was payable of a receipt that is gone", () => {
    const history = close({ ...asked, receipts: [receipt(on(3), 500)] }, 3);
    const { rows: ledger } = run({ ...asked, history });
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 0, 100, 50],
      [on(4), "release", 0, 0, -50],
    ]);
  });

  test("has an adjustment that is payable as its payments are", () => {
    const other = payment(on(3), 600, { deal: "D2" });
    const history = close(asked, 3);
    const more = {
      ...asked,
      payments: [sold, other],
      receipts: [receipt(on(4), 300, { deal: "D2" })],
      history,
    };
    const { rows: ledger } = run({ ...more, history: accept(more, 4, "ann") });
    // 60 earned of March, of which half is received in April.
    expect(shown(ledger)).toEqual([
      [on(3), "payment", 0, 100, 0],
      [on(4), "release", 0, 0, 30],
      [on(4), "adjustment", 0, 60, 0],
    ]);
  });
});

test("a note typed later and dated in a closed month counts for nothing until it is accepted", () => {
  const sold = payment(on(1), 1000, { deal: "D1", document: "I1" });
  const asked: Case = { payments: [sold] };
  const noted = {
    ...asked,
    payments: [sold, payment(on(1, 20), -400, { takesBack: "I1", shares: [] })],
    history: close(asked, 1),
  };
  expect(byMonth(run(noted).rows, "commission")).toEqual([100]);
  expect(review(noted).differences).toEqual([[on(1), "Ann", 0, -40, "added"]]);
  const { rows: ledger } = run({ ...noted, history: accept(noted, 2, "ann") });
  expect(shown(ledger).at(-1)).toEqual([on(2), "adjustment", 0, -40, -40]);
});

test("a payment cancelled after its month was closed is taken back on its day, once that is closed, too", () => {
  const sold = payment(on(1), 1000, { deal: "D1" });
  const first = close({ payments: [sold] }, 1);
  const gone = { payments: [{ ...sold, isCancelled: true, cancelledOn: on(2, 5) }], history: first };
  expect(byMonth(run(gone).rows, "commission")).toEqual([100, -100]);
  const second = { ...gone, history: close(gone, 2) };
  expect(byMonth(run(second).rows, "commission")).toEqual([100, -100]);
  expect(review(second).differences).toEqual([]);
});

test("a cancellation without a day stays in the month with which it was closed", () => {
  const sold = payment(on(1), 1000, { deal: "D1" });
  const asked = { payments: [sold, payment(on(3), 500, { deal: "D2" })] };
  const gone = {
    payments: [{ ...sold, isCancelled: true }, asked.payments[1]!],
    history: close(asked, 1),
  };
  const second = { ...gone, history: close(gone, 2) };
  expect(byMonth(run(second).rows, "commission")).toEqual([100, -100, 50]);
  expect(review(second).differences).toEqual([]);
  expect(accept(second, 3, "ann")).toBe(second.history);
  expect(byMonth(run({ ...second, history: close(second, 3) }).rows, "commission")).toEqual([100, -100, 50]);
});

test("differences that cancel each other out are booked with 0.00, so that their payments are named", () => {
  // 10 % capped to 80 in a year: 100 earned, −20; 500 more change nothing.
  const sold = payment(on(1), 1000, { deal: "D1" });
  const asked: Case = { payments: [sold], scheme: { basis: "cumulative", cap: 80 } };
  const more = {
    ...asked,
    payments: [sold, payment(on(1, 20), 500, { deal: "D2" })],
    history: close(asked, 1),
  };
  const { rows: ledger } = run({ ...more, history: accept(more, 2, "ann") });
  expect(ledger.at(-1)).toMatchObject({ kind: "adjustment", commission: 0, reason: "D2" });
});

test("one that was cancelled before it counted stays without effect, cancelled or not in the list", () => {
  const sold = payment(on(1), 1000, { deal: "D1", isCancelled: true });
  const history = close({ payments: [sold] }, 1);
  expect(run({ payments: [sold], history }).rows).toEqual([]);
  expect(review({ payments: [sold], history }).differences).toEqual([]);
  const revived = { payments: [{ ...sold, isCancelled: false }], history };
  expect(run(revived).rows).toEqual([]);
  expect(review(revived).differences).toEqual([[on(1), "Ann", 0, 100, "added"]]);
});

describe("of random lists", () => {
  const runs = { numRuns: 60 };
  const months = [1, 2, 3].map((month) => random.on(month));
  const sumOf = (rows: readonly LedgerRow[], figure: "commission" | "payable" | "heldBack") => {
    const sums: Record<string, number> = {};
    for (const row of rows)
      sums[row.person] = Math.round(100 * (sums[row.person] ?? 0) + 100 * row[figure]) / 100;
    return Object.fromEntries(
      Object.entries(sums)
        .filter(([, sum]) => sum !== 0)
        .sort(),
    );
  };

  test("a closed quarter that is run again gives the same rows and register, and nothing differs", () => {
    fc.assert(
      fc.property(random.book(), (book) => {
        const { lists, settings } = random.setUp(book);
        const history = closeMonths(lists, settings, nothingClosed, months);
        const [open, again] = [random.run(book), random.run(book, history)];
        expect(again.rows.length).toBe(open.rows.length);
        expect(again.register).toEqual(open.register);
        const periods = { from: random.on(1), to: random.on(12), history };
        const { differences, bySettings } = reviewClosed(lists, settings, periods, again.replayed);
        expect([differences, bySettings]).toEqual([[], []]);
      }),
      runs,
    );
  });

  test("whatever changes after the closing: accepted, the year earns and pays what the list as it is earns and pays", () => {
    fc.assert(
      fc.property(
        random.book(),
        random.book(),
        fc.nat(),
        fc.constantFrom("drop", "change", "add", "receipt"),
        (book, other, place, change) => {
          const { lists, settings } = random.setUp(book);
          const history = closeMonths(lists, settings, nothingClosed, months);
          const at = place % book.payments.length;
          const more = other.payments
            .filter(({ amount }) => Number(amount) > 0)
            .map((own) => ({ ...own, row: own.row + 500, document: `X${own.document}` }));
          const now: random.Book = {
            ...book,
            payments:
              change === "drop"
                ? book.payments.filter((_, index) => index !== at)
                : change === "change"
                  ? book.payments.map((own, index) =>
                      index === at ? { ...own, amount: Number(own.amount) * 2 } : own,
                    )
                  : change === "add"
                    ? [...book.payments, ...more]
                    : book.payments,
            receipts: change === "receipt" ? [...book.receipts, ...other.receipts] : book.receipts,
          };
          const changed = random.setUp(now);
          const periods = { from: random.on(1), to: random.on(12), history };
          const closedBefore = random.run(now, history).rows.filter(({ period }) => months.includes(period));
          expect(sumOf(closedBefore, "commission")).toEqual(
            sumOf(
              random.run(book).rows.filter(({ period }) => months.includes(period)),
              "commission",
            ),
          );
          const accepted = acceptDifferences(changed.lists, changed.settings, periods, {
            persons: new Set(["ann", "bob", "cid"]),
            month: random.on(4),
          });
          const done = random.run(now, accepted);
          const fresh = random.run(now);
          for (const figure of ["commission", "payable", "heldBack"] as const)
            expect(sumOf(done.rows, figure)).toEqual(sumOf(fresh.rows, figure));
          expect(
            reviewClosed(changed.lists, changed.settings, { ...periods, history: accepted }, done.replayed)
              .differences,
          ).toEqual([]);
        },
      ),
      runs,
    );
  });
});
