import fc from "fast-check";
import { column, dressedNumber, flat, keys, permute, total } from "../../support/columns";
import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

const money = fc.integer({ min: -1_000_000, max: 10_000_000 }).map((cents) => cents / 100);
const units = (value: unknown, places: number): number => Math.round((value as number) * 10 ** places);

describe("SPLIT", () => {
  const shares = fc
    .array(fc.integer({ min: 0, max: 100 }), { minLength: 1, maxLength: 12 })
    .filter((list) => list.some((share) => share > 0));
  const decimals = fc.integer({ min: 0, max: 6 });

  test("hands out the whole amount, each part within a unit of its share", () => {
    fc.assert(
      fc.property(money, shares, decimals, (amount, list, places) => {
        const parts = flat(call("SPLIT", amount, column(list), places)) as number[];
        const rounded = Math.sign(amount) * Math.floor(Math.abs(amount) * 100 + 0.5) || 0;
        if (places >= 2)
          expect(total(parts.map((part) => units(part, places)))).toBe(rounded * 10 ** (places - 2));
        parts.forEach((part, index) => {
          const exact = (total(parts) * (list[index] ?? 0)) / total(list);
          expect(Math.abs(part - exact)).toBeLessThan(10 ** -places + 1e-6);
        });
      }),
    );
  });

  test("knows shares as proportions, in text or scaled, and gives no larger share less", () => {
    fc.assert(
      fc.property(
        money,
        shares,
        fc.constantFrom(0.1, 0.01, 3, 1000),
        fc.nat(),
        (amount, list, factor, dress) => {
          const parts = flat(call("SPLIT", amount, column(list))) as number[];
          const scaled = list.map((share) => Number((share * factor).toPrecision(12)));
          expect(flat(call("SPLIT", amount, column(scaled)))).toEqual(parts);
          expect(
            flat(call("SPLIT", amount, column(list.map((share) => dressedNumber(dress, share))))),
          ).toEqual(parts);
          list.forEach((share, index) => {
            list.forEach((other, place) => {
              if (share > other)
                expect(Math.abs(parts[index] ?? NaN)).toBeGreaterThanOrEqual(Math.abs(parts[place] ?? NaN));
            });
          });
        },
      ),
    );
  });
});

test("DRAW pays at least the draw, recovers only what is above it, and owes what it paid ahead", () => {
  const earnings = fc.array(fc.integer({ min: -50_000, max: 500_000 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(earnings, fc.integer({ min: 0, max: 200_000 }), (list, drawn) => {
      const rows = call(
        "DRAW",
        column(list.map((cents) => cents / 100)),
        drawn / 100,
        null,
        false,
      ) as number[][];
      let owed = 0;
      rows.forEach((row, index) => {
        const [earned = 0, paid = 0, after = 0] = row.map((value) => units(value, 2));
        expect(earned).toBe(list[index]);
        expect(paid).toBeGreaterThanOrEqual(drawn);
        if (paid > drawn)
          expect(after === 0 || earned - paid === 0 || owed - after === earned - paid).toBe(true);
        owed += paid - earned;
        expect(after).toBe(owed);
        expect(after).toBeGreaterThanOrEqual(0);
      });
    }),
  );
});

test("DRAW: what is owed beyond the largest number is an error in its own cell", () => {
  const rows = call("DRAW", column([-1e308, -1e308]), 0, null, false) as unknown[][];
  expect(rows[0]).toEqual([-1e308, 0, 1e308]);
  expect(rows[1]).toEqual([-1e308, 0, { error: "#NUM!" }]);
});

describe("KPI", () => {
  const card = fc.array(
    fc.record({
      actual: fc.integer({ min: -50, max: 300 }),
      target: fc.integer({ min: 1, max: 200 }),
      weight: fc.integer({ min: 1, max: 10 }),
      direction: fc.constantFrom("up", "down"),
    }),
    { minLength: 1, maxLength: 8 },
  );
  type Indicator = { actual: number; target: number; weight: number; direction: string };
  const score = (list: readonly Indicator[], cap: number, factor = 1): number =>
    call(
      "KPI",
      column(list.map(({ actual }) => actual * factor)),
      column(list.map(({ target }) => String(target * factor))),
      column(list.map(({ weight }) => weight / factor)),
      cap,
      column(list.map(({ direction }) => direction)),
    ) as number;

  test("lies between 0 and the cap, in any order and unit", () => {
    fc.assert(
      fc.property(card, fc.constantFrom(1, 1.5, 2), keys, (list, cap, by) => {
        const found = score(list, cap);
        expect(found >= 0 && found <= cap).toBe(true);
        expect(score(permute(list, by), cap)).toBeCloseTo(found, 12);
        expect(score(list, cap, 4)).toBeCloseTo(found, 12);
      }),
    );
  });

  test("never falls when an indicator improves", () => {
    fc.assert(
      fc.property(card, fc.nat(), (list, which) => {
        const before = list.map((indicator) => ({ ...indicator, actual: Math.abs(indicator.actual) }));
        const better = before.map((indicator, index) => {
          if (index !== which % list.length) return indicator;
          const { actual, direction } = indicator;
          return { ...indicator, actual: direction === "up" ? actual + 7 : actual / 2 };
        });
        expect(score(better, 1.5)).toBeGreaterThanOrEqual(score(before, 1.5) - 1e-12);
      }),
    );
  });
});

describe("PAYOUT", () => {
  const curves = fc
    .uniqueArray(fc.tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 30 })), {
      minLength: 2,
      maxLength: 6,
      selector: ([point]) => point,
    })
    .map((points) =>
      points.map(([at, paid]) => [at / 10, paid / 10] as const).sort(([one], [other]) => one - other),
    );
  const attainments = fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 10 });

  test("meets its points, whatever the order of the rows, with a header and in text", () => {
    fc.assert(
      fc.property(curves, keys, (curve, by) => {
        const points = column(curve.map(([at]) => at));
        const paid = column(curve.map(([, money]) => money));
        const mixed = [
          ["Attainment", "Payout"],
          ...permute(curve, by).map(([at, money]) => [String(at), money]),
          ["", ""],
        ];
        for (const mode of ["linear", "step"]) expect(call("PAYOUT", points, mixed, mode)).toEqual(paid);
      }),
    );
  });

  test("is not changed by a point in the middle of a segment, and stays within its segment", () => {
    fc.assert(
      fc.property(curves, attainments, fc.nat(), (curve, list, which) => {
        const reached = column(list.map((percent) => percent / 100));
        const [left, right] = [curve[which % (curve.length - 1)], curve[(which % (curve.length - 1)) + 1]];
        if (!left || !right) return;
        const middle = [(left[0] + right[0]) / 2, (left[1] + right[1]) / 2];
        const before = flat(call("PAYOUT", reached, curve)) as number[];
        const after = flat(call("PAYOUT", reached, [...curve, middle])) as number[];
        before.forEach((money, index) => {
          expect(after[index]).toBeCloseTo(money, 9);
        });
        const most = Math.max(...curve.map(([, money]) => money));
        for (const money of before) expect(money >= 0 && money <= most + 1e-12).toBe(true);
      }),
    );
  });
});

test("STARS counts thresholds in any order and in any unit", () => {
  const lists = fc.uniqueArray(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  const scores = fc.array(fc.integer({ min: 0, max: 110 }), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(scores, lists, keys, fc.constantFrom(0.1, 1 / 3, 7), (list, thresholds, by, factor) => {
      const counts = list.map((score) => thresholds.filter((threshold) => score >= threshold).length);
      expect(flat(call("STARS", column(list), column(permute(thresholds, by))))).toEqual(counts);
      const scaled = [list, thresholds].map((numbers) => column(numbers.map((number) => number * factor)));
      expect(flat(call("STARS", ...scaled))).toEqual(counts);
    }),
  );
});
