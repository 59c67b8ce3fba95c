import fc from "fast-check";
import { column, flat, keys, permute, total } from "../../support/columns";
import { call } from "../../support/customFunctions";
import { amountsOf, datesOf, deal, deals, period, stagesOf, weightOf, type Deal } from "../../support/deals";
import "../../../src/functions/functions";

const many = fc.array(deal, { minLength: 22, maxLength: 40 });

/** All outcomes of a few deals, by whole amounts. */
function bruteForce(list: readonly Deal[], percentile: number): number {
  let outcomes = new Map([[0, 1]]);
  for (const { stage: label, amount } of list) {
    const weight = weightOf[label] ?? NaN;
    const next = new Map<number, number>();
    for (const [sum, chance] of outcomes) {
      if (weight > 0) next.set(sum + amount, (next.get(sum + amount) ?? 0) + chance * weight);
      if (weight < 1) next.set(sum, (next.get(sum) ?? 0) + chance * (1 - weight));
    }
    outcomes = next;
  }
  const sums = [...outcomes].sort(([one], [other]) => one - other);
  let reached = 0;
  const found = sums.find(([, chance]) => (reached += chance) >= percentile * (1 - 1e-9));
  return (found ?? sums.at(-1))?.[0] ?? NaN;
}

const percentiles = [0.01, 0.1, 0.25, 0.5, 0.9, 0.95];

test("FORECASTRANGE of few deals equals the brute force, and FORECAST of one period equals FORECASTRANGE", () => {
  fc.assert(
    fc.property(deals, (list) => {
      const found = flat(call("FORECASTRANGE", amountsOf(list), stagesOf(list), column(percentiles)));
      expect(found).toEqual(percentiles.map((percentile) => bruteForce(list, percentile)));
      const open = list.filter((one) => one.stage !== "Lost");
      if (open.length === 0) return;
      const day = column(list.map(() => 46_000));
      const [row = []] = call(
        "FORECAST",
        amountsOf(list),
        stagesOf(list),
        day,
        "year",
        null,
        false,
      ) as unknown[][];
      expect(row.slice(5)).toEqual(flat(call("FORECASTRANGE", amountsOf(list), stagesOf(list))));
    }),
  );
});

test("FORECASTRANGE of more deals stays within 0.1 % of the largest total, grows with the percentile and scales", () => {
  fc.assert(
    fc.property(many, (list) => {
      const whole = list.map((one) => ({ ...one, amount: 1 + (one.amount % 100) }));
      const largest = total(whole.filter((one) => weightOf[one.stage]).map(({ amount }) => amount));
      const found = flat(
        call("FORECASTRANGE", amountsOf(whole), stagesOf(whole), column(percentiles)),
      ) as number[];
      const scaled = flat(
        call("FORECASTRANGE", amountsOf(whole, 1000), stagesOf(whole), column(percentiles)),
      ) as number[];
      expect(found).toEqual([...found].sort((one, other) => one - other));
      percentiles.forEach((percentile, index) => {
        const exact = bruteForce(whole, percentile);
        expect(Math.abs((found[index] ?? NaN) - exact)).toBeLessThanOrEqual(0.001 * largest);
        expect(Math.abs((scaled[index] ?? NaN) - exact * 1000)).toBeLessThanOrEqual(largest);
      });
    }),
    { numRuns: 15 },
  );
});

test("ACCURACY has no unit, is 0 for a perfect forecast, and no bias exceeds its error", () => {
  const pairs = fc.array(fc.tuple(fc.integer({ min: -50, max: 500 }), fc.integer({ min: 1, max: 500 })), {
    minLength: 1,
    maxLength: 20,
  });
  fc.assert(
    fc.property(pairs, keys, (list, by) => {
      const measure = (from: typeof list, kind: string, factor = 1): number =>
        call(
          "ACCURACY",
          column(from.map(([one]) => one * factor)),
          column(from.map(([, one]) => one * factor)),
          kind,
        ) as number;
      for (const kind of ["WAPE", "MAPE", "BIAS"]) {
        expect(measure(permute(list, by), kind, 8)).toBeCloseTo(measure(list, kind), 9);
        expect(
          measure(
            list.map(([, actual]) => [actual, actual]),
            kind,
          ),
        ).toBe(0);
      }
      expect(Math.abs(measure(list, "BIAS"))).toBeLessThanOrEqual(measure(list, "WAPE") + 1e-12);
    }),
  );
});

test("COLLECTIONS does not depend on the order of terms or contracts, and probabilities of 1 change nothing", () => {
  const terms = [
    [0, 0.3],
    [45, 0.333],
    [90, 0.267],
    [400, 0.1],
  ];
  fc.assert(
    fc.property(deals, keys, period, (list, by, length) => {
      const cash = (from: readonly Deal[], table: unknown, chances: unknown = null): unknown =>
        call("COLLECTIONS", amountsOf(from, 0.01), datesOf(from), table, length, chances, false);
      const mixed = [["Days", "Share"], ...permute(terms, by), [null, ""]];
      const expected = cash(list, terms);
      expect(cash(permute(list, by), mixed)).toEqual(expected);
      expect(cash(list, terms, column(list.map(() => 1)))).toEqual(expected);
    }),
  );
});

test("COVERAGE, VELOCITY and DSO are ratios: another unit of money changes the money alone", () => {
  const sizes = fc.tuple(
    fc.integer({ min: 1, max: 1e6 }),
    fc.integer({ min: 1, max: 1e6 }),
    fc.constantFrom(8, 0.5, 1024),
  );
  fc.assert(
    fc.property(sizes, ([one, other, factor]) => {
      expect(call("COVERAGE", one * factor, (other + one) * factor, one * factor)).toBe(
        call("COVERAGE", one, other + one, one),
      );
      expect(call("DSO", one * factor, other * factor, 90)).toBe(call("DSO", one, other, 90));
      expect(call("VELOCITY", 7, 0.5, one * factor, 30)).toBeCloseTo(
        (call("VELOCITY", 7, 0.5, one, 30) as number) * factor,
        4,
      );
    }),
  );
});
