import fc from "fast-check";
import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const flat = (result: unknown): unknown[] => (result as unknown[][]).flat();
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);
const textOf = (number: number): string =>
  number < 0 ? `(¥${(-number).toFixed(2)})` : ` ${number.toLocaleString("en-US")} `;

const value = fc.integer({ min: -1_000_00, max: 1_000_000_00 }).map((cents) => cents / 100);
const few = fc.integer({ min: 0, max: 6 });
const tied = fc.array(few, { minLength: 1, maxLength: 30 });
const positive = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
const fraction = fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100);
const keys = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
function permute<T>(list: readonly T[], by: readonly number[]): T[] {
  const order = list.map((_, index) => index).sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0) || a - b);
  return order.map((index) => list[index] as T);
}

/** Accounts × criteria without a blank, and a weight or minimum for each criterion. */
const scored = fc
  .integer({ min: 1, max: 5 })
  .chain((criteria) =>
    fc.tuple(
      fc.array(fc.array(few, { minLength: criteria, maxLength: criteria }), { minLength: 1, maxLength: 8 }),
      fc.array(fc.integer({ min: 1, max: 9 }), { minLength: criteria, maxLength: criteria }),
    ),
  );

describe("text numbers give what the numbers give, by", () => {
  const lists = fc.array(value, { minLength: 2, maxLength: 20 });
  const pair = (id: string) => (numbers: readonly unknown[]) =>
    call(id, column(numbers), column([...numbers].reverse()));
  const calls: Readonly<Record<string, (numbers: readonly unknown[]) => unknown>> = {
    TIERSUMMARY: (numbers) =>
      call("TIERSUMMARY", column(numbers), column(numbers.map((_, i) => `t${i % 3}`))),
    PARETO: (numbers) => call("PARETO", column(numbers.map((_, index) => `n${index}`)), column(numbers)),
    SCORE: (numbers) => call("SCORE", [numbers], [numbers.map((_, index) => index + 1)]),
    FIVEA: (numbers) => call("FIVEA", column(numbers), [[100]]),
    MATRIX: pair("MATRIX"),
    TOPSHARE: (numbers) => call("TOPSHARE", column(numbers), 0.3),
    GINI: (numbers) => call("GINI", column(numbers)),
    HHI: (numbers) => call("HHI", column(numbers)),
    BREAKEVEN: pair("BREAKEVEN"),
    LIFETIMEVALUE: ([margin, cost]) => call("LIFETIMEVALUE", margin, "80%", "１０％", "5", cost),
  };

  test.each(Object.entries(calls))("%s", (_id, result) => {
    fc.assert(
      fc.property(lists, (numbers) => {
        const errors = (outcome: unknown): unknown =>
          JSON.parse(JSON.stringify(outcome, (key, part: unknown) => (key === "message" ? undefined : part)));
        expect(errors(result(numbers.map(textOf)))).toEqual(errors(result(numbers)));
      }),
      { numRuns: 40 },
    );
  });
});

test("TIER by scaled thresholds is TIER, and the boundary only moves values that meet one", () => {
  fc.assert(
    fc.property(tied, fc.uniqueArray(few, { minLength: 1, maxLength: 4 }), (numbers, thresholds) => {
      const classes = (boundary: string, factor: number): unknown[] =>
        flat(
          call(
            "TIER",
            column(numbers.map((number) => number * factor)),
            column(thresholds.map((threshold) => threshold * factor)),
            null,
            boundary,
          ),
        );
      const starting = classes("from", 1);
      expect(classes("from", 0.1)).toEqual(starting);
      classes("above", 0.1).forEach((label, index) => {
        const meets = thresholds.includes(numbers[index] ?? NaN);
        expect((label as string).charCodeAt(0)).toBe(
          (starting[index] as string).charCodeAt(0) + (meets ? 1 : 0),
        );
      });
    }),
  );
});

test("TIERBYSHARE by the end is never better than by the start, nor by a lower cut-off than by a higher", () => {
  fc.assert(
    fc.property(tied, fraction, fraction, (numbers, one, other) => {
      const classA = (cutoff: number, rule: string): boolean[] =>
        flat(call("TIERBYSHARE", column(numbers), cutoff, null, rule)).map((label) => label === "A");
      const [low, high] = [Math.min(one, other), Math.max(one, other)];
      const start = classA(high, "start");
      for (const inner of [classA(high, "end"), classA(low, "start")]) {
        inner.forEach((isA, index) => {
          expect(!isA || start[index]).toBe(true);
        });
      }
    }),
  );
});

test("TIERBYRANK gives the class that RANK.EQ and the definition give", () => {
  const shares = fc.constantFrom([0.2, 0.8], [0.1, 0.2, 0.7], [0.5, 0.25, 0.25], [0, 1]);
  fc.assert(
    fc.property(tied, shares, (numbers, percents) => {
      const labels = percents.map((_, place) => `class ${place}`);
      const expected = numbers.map((number) => {
        const rank = 1 + numbers.filter((other) => other > number).length;
        let cumulative = 0;
        const place = percents.findIndex(
          (percent) => rank <= Math.ceil(numbers.length * (cumulative += percent) - 1e-9),
        );
        return labels[place];
      });
      expect(flat(call("TIERBYRANK", column(numbers), column(percents), column(labels)))).toEqual(expected);
    }),
  );
});

test("TIERSUMMARY and PARETO say the same of the accounts in another order and of another currency", () => {
  fc.assert(
    fc.property(positive, keys, (numbers, by) => {
      const accounts = numbers.map((number, index) => [number, "ABC"[index % 3], `n${index}`] as const);
      const summary = (list: typeof accounts, factor: number): unknown[][] =>
        call(
          "TIERSUMMARY",
          column(list.map(([number]) => number * factor)),
          column(list.map(([, tier]) => tier)),
          column(["A", "B", "C"]),
          false,
        ) as unknown[][];
      expect(summary(permute(accounts, by), 1)).toEqual(summary(accounts, 1));
      const shares = (rows: unknown[][]): unknown[][] => rows.map((row) => [row[1], row[2], row[4]]);
      expect(shares(summary(accounts, 8))).toEqual(shares(summary(accounts, 1)));
      const ranking = (list: typeof accounts, factor: number): unknown[][] =>
        call(
          "PARETO",
          column(list.map(([, , name]) => name)),
          column(list.map(([number]) => number * factor)),
          null,
          null,
          false,
        ) as unknown[][];
      const measures = (rows: unknown[][]): unknown[][] => rows.map(([, , ...rest]) => rest);
      expect(measures(ranking(permute(accounts, by), 8))).toEqual(measures(ranking(accounts, 1)));
    }),
  );
});

test("TOPSHARE of a count is PARETO's cumulative share, HHI the sum of its squared shares", () => {
  fc.assert(
    fc.property(positive, fc.nat(), (numbers, pick) => {
      const names = column(numbers.map((_, index) => index));
      const rows = call("PARETO", names, column(numbers), null, null, false) as number[][];
      const top = (pick % numbers.length) + 1;
      expect(call("TOPSHARE", column(numbers), top)).toBeCloseTo(rows[top - 1]?.[3] ?? NaN, 12);
      expect(call("HHI", column(numbers))).toBeCloseTo(total(rows.map((row) => (row[2] ?? NaN) ** 2)), 12);
    }),
  );
});

test("GINI is half the mean difference over the mean, and no other when every account comes twice", () => {
  fc.assert(
    fc.property(positive, (numbers) => {
      const count = numbers.length;
      const differences = total(numbers.map((a) => total(numbers.map((b) => Math.abs(a - b)))));
      const gini = call("GINI", column(numbers)) as number;
      expect(gini).toBeCloseTo(differences / (2 * count * total(numbers)), 12);
      expect(call("GINI", column([...numbers, ...numbers]))).toBeCloseTo(gini, 12);
      if (count > 1)
        expect(call("GINI", column(numbers), true)).toBeCloseTo((gini * count) / (count - 1), 12);
    }),
  );
});

test("SCORE stays between the scores, and neither the unit of the weights nor the order of criteria matters", () => {
  fc.assert(
    fc.property(scored, keys, ([rows, weights], by) => {
      const scores = flat(call("SCORE", rows, [weights])) as number[];
      scores.forEach((score, row) => {
        expect(score).toBeGreaterThanOrEqual(Math.min(...(rows[row] ?? [])) - 1e-12);
        expect(score).toBeLessThanOrEqual(Math.max(...(rows[row] ?? [])) + 1e-12);
      });
      const again = call(
        "SCORE",
        rows.map((row) => permute(row, by)),
        column(permute(weights, by).map((weight) => weight * 0.3)),
      );
      flat(again).forEach((score, row) => {
        expect(score).toBeCloseTo(scores[row] ?? NaN, 12);
      });
      const padded = rows.map((row) => [...row, null]);
      expect(call("SCORE", padded, [[...weights, 7]])).toEqual(column(scores));
    }),
  );
});

test("FIVEA counts criteria in any order and never falls when a measure rises", () => {
  fc.assert(
    fc.property(scored, keys, few, ([rows, minimums], by, rise) => {
      const stars = flat(call("FIVEA", rows, [minimums])) as string[];
      const reordered = call(
        "FIVEA",
        rows.map((row) => permute(row, by)),
        column(permute(minimums, by)),
      );
      expect(flat(reordered)).toEqual(stars);
      const risen = rows.map((row) => row.map((measure) => measure + rise));
      flat(call("FIVEA", risen, [minimums])).forEach((more, row) => {
        expect((more as string).length).toBeGreaterThanOrEqual(stars[row]?.length ?? NaN);
      });
    }),
  );
});
