import fc from "fast-check";
import { call } from "../../support/customFunctions";
import "../../../src/functions/functions";

const column = (cells: readonly unknown[]): unknown[][] => cells.map((cell) => [cell]);
const flat = (result: unknown): unknown[] => (result as unknown[][]).flat();
const value = fc.integer({ min: -1_000_00, max: 1_000_000_00 }).map((cents) => cents / 100);
const values = fc.array(value, { minLength: 1, maxLength: 40 });
const positive = fc.array(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 });
const stage = fc.constantFrom("P0", "P1", "P2", "P3", "P4", "P5", "P6", "Lost");
const deals = fc.array(fc.tuple(stage, fc.integer({ min: 0, max: 100_000 })), {
  minLength: 1,
  maxLength: 30,
});
const total = (numbers: readonly number[]): number => numbers.reduce((sum, number) => sum + number, 0);

/** A permutation by keys, and its effect on another list. */
const keys = fc.array(fc.nat(), { minLength: 40, maxLength: 40 });
function permute<T>(list: readonly T[], by: readonly number[]): T[] {
  const order = list.map((_, index) => index).sort((a, b) => (by[a] ?? 0) - (by[b] ?? 0) || a - b);
  return order.map((index) => list[index] as T);
}

describe.each(["TIER", "TIERBYSHARE", "TIERBYRANK"])("%s", (id) => {
  test("goes with its accounts wherever they stand", () => {
    fc.assert(
      fc.property(values, keys, (numbers, by) => {
        const before = flat(call(id, column(numbers)));
        expect(flat(call(id, column(permute(numbers, by))))).toEqual(permute(before, by));
      }),
    );
  });

  test("gives equal values equal classes and larger values no worse ones", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const rank = new Map(
          ["VIP", "Important", "Key", "Small", "A", "B", "C", "D"].map((label, place) => [label, place]),
        );
        const classes = flat(call(id, column(numbers))).map((label) => rank.get(label as string) ?? NaN);
        numbers.forEach((number, index) => {
          numbers.forEach((other, place) => {
            if (number >= other) expect(classes[index]).toBeLessThanOrEqual(classes[place] ?? NaN);
          });
        });
      }),
      { numRuns: 40 },
    );
  });

  test("takes text numbers for numbers", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        expect(call(id, column(numbers.map((number) => ` ${number} `)))).toEqual(call(id, column(numbers)));
      }),
    );
  });

  test("skips blanks as if they were not there", () => {
    fc.assert(
      fc.property(values, (numbers) => {
        const gaps = numbers.flatMap((number) => [number, null]);
        const found = flat(call(id, column(gaps)));
        expect(found.filter((_, index) => index % 2 === 0)).toEqual(flat(call(id, column(numbers))));
        expect(found.filter((_, index) => index % 2 === 1).every((label) => label === "")).toBe(true);
      }),
    );
  });
});

test.each(["TIERBYSHARE", "TIERBYRANK"])("%s does not depend on the unit of the values", (id) => {
  fc.assert(
    fc.property(values, fc.constantFrom(0.1, 0.01, 1 / 3, 7, 1000), (numbers, factor) => {
      const scaled = numbers.map((number) => number * factor);
      expect(call(id, column(scaled))).toEqual(call(id, column(numbers)));
    }),
  );
});

test("class A of TIERBYSHARE holds at least 80 % by start, and at most that by end unless values are equal", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.integer({ min: 1, max: 1_000_000 }), { minLength: 1, maxLength: 40 }),
      (numbers) => {
        const heldByA = (rule: string): number => {
          const classes = flat(call("TIERBYSHARE", column(numbers), null, null, rule));
          return total(numbers.filter((_, index) => classes[index] === "A")) / total(numbers);
        };
        expect(heldByA("start")).toBeGreaterThanOrEqual(0.8 * (1 - 1e-9));
        expect(heldByA("end")).toBeLessThanOrEqual(0.8 * (1 + 1e-9));
      },
    ),
  );
});

test("TIERSUMMARY and PARETO add up to the whole", () => {
  fc.assert(
    fc.property(positive, (numbers) => {
      const tiers = call("TIER", column(numbers), column([1000, 100_000]));
      const summary = call("TIERSUMMARY", column(numbers), tiers, null, false) as number[][];
      const last = summary.at(-1) ?? [];
      for (const [place, sum] of [
        [1, numbers.length],
        [3, total(numbers)],
      ] as const) {
        expect(last[place]).toBe(sum);
        expect(total(summary.slice(0, -1).map((row) => row[place] ?? NaN))).toBe(sum);
      }
      const ranking = call(
        "PARETO",
        column(numbers.map(String)),
        column(numbers),
        null,
        null,
        false,
      ) as number[][];
      expect(total(ranking.map((row) => row[2] ?? NaN))).toBeCloseTo(1, 9);
      expect(ranking.at(-1)?.[3]).toBeCloseTo(1, 9);
      const sorted = [...numbers].sort((a, b) => b - a);
      expect(ranking.map((row) => row[1])).toEqual(sorted);
    }),
  );
});

test("PARETO and TIERBYSHARE agree on every class", () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const names = column(numbers.map((_, index) => String(index)));
      const ranking = call("PARETO", names, column(numbers), null, null, false) as unknown[][];
      const classes = flat(call("TIERBYSHARE", column(numbers)));
      for (const [name, , , , label] of ranking) expect(label).toBe(classes[Number(name)]);
    }),
  );
});

test("concentration measures stay in their bounds and do not depend on unit or order", () => {
  fc.assert(
    fc.property(positive, keys, (numbers, by) => {
      const changed = column(permute(numbers, by).map((number) => number * 3));
      for (const id of ["GINI", "HHI", "TOPSHARE"]) {
        const measure = call(id, column(numbers)) as number;
        expect(measure).toBeGreaterThanOrEqual(0);
        expect(measure).toBeLessThanOrEqual(1 + 1e-12);
        expect(call(id, changed)).toBeCloseTo(measure, 9);
      }
      expect(call("HHI", column(numbers)) as number).toBeGreaterThanOrEqual(1 / numbers.length - 1e-12);
    }),
  );
});

test("FUNNEL adds up to its total and to FUNNELWEIGHT", () => {
  fc.assert(
    fc.property(deals, (list) => {
      const stages = column(list.map(([label]) => label));
      const amounts = column(list.map(([, amount]) => amount));
      const rows = call("FUNNEL", stages, amounts, null, false) as number[][];
      const last = rows.at(-1) ?? [];
      for (const place of [1, 2, 4]) {
        const open = rows.slice(0, -1).filter(([label]) => String(label) !== "Lost");
        expect(total(open.map((row) => row[place] ?? NaN))).toBeCloseTo(last[place] ?? NaN, 6);
      }
      expect(total(flat(call("FUNNELWEIGHT", stages, amounts)) as number[])).toBeCloseTo(last[4] ?? NaN, 6);
      for (const conversion of rows.slice(1, 7).map((row) => row[6])) {
        if (typeof conversion === "number") expect(conversion).toBeLessThanOrEqual(1);
      }
    }),
  );
});

test("FORECAST adds up to the funnel without its lost deals, period by period in order", () => {
  const dated = fc.array(
    fc.tuple(stage, fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 45_000, max: 46_500 })),
    {
      minLength: 1,
      maxLength: 15,
    },
  );
  fc.assert(
    fc.property(dated, fc.constantFrom("month", "quarter", "year", "week"), (list, period) => {
      const [stages, amounts, dates] = [0, 1, 2].map((place) => column(list.map((deal) => deal[place])));
      const rows = call("FORECAST", amounts, stages, dates, period, null, false) as number[][];
      const open = list.filter(([label]) => label !== "Lost");
      if (open.length === 0) return;
      expect(total(rows.map((row) => row[1] ?? NaN))).toBe(open.length);
      expect(total(rows.map((row) => row[2] ?? NaN))).toBe(total(open.map(([, amount]) => amount)));
      const begins = rows.map((row) => row[0] ?? NaN);
      expect(begins).toEqual([...begins].sort((a, b) => a - b));
      for (const [, , amount, , won, p10, p50, p90] of rows as [
        number,
        number,
        number,
        number,
        number,
        number,
        number,
        number,
      ][]) {
        expect([won, p10, p50, p90, amount]).toEqual([won, p10, p50, p90, amount].sort((a, b) => a - b));
      }
    }),
    { numRuns: 60 },
  );
});

test("the weighted changes of FUNNELCHANGE add up to the change of the funnel", () => {
  const lists = fc.uniqueArray(
    fc.tuple(fc.integer({ min: 1, max: 30 }), stage, fc.integer({ min: 0, max: 9999 })),
    {
      selector: ([id]) => id,
      maxLength: 20,
      minLength: 1,
    },
  );
  fc.assert(
    fc.property(lists, lists, (before, after) => {
      const columns = (list: typeof before): unknown[][][] =>
        [0, 1, 2].map((place) => column(list.map((deal) => deal[place])));
      const rows = call("FUNNELCHANGE", ...columns(before), ...columns(after), null, false) as unknown[][];
      const weighted = (list: typeof before): number => {
        const [, stages, amounts] = columns(list);
        return total(flat(call("FUNNELWEIGHT", stages, amounts)) as number[]);
      };
      const changes = rows.map((row) => row[6]).filter((change) => typeof change === "number");
      expect(total(changes)).toBeCloseTo(weighted(after) - weighted(before), 6);
    }),
  );
});

test("STAGEWEIGHTS gives weights that every stage table takes", () => {
  const history = fc.array(
    fc.tuple(fc.constantFrom("P0", "P1", "P2", "P3", "P4", "P5", "P6"), fc.boolean()),
    { minLength: 1, maxLength: 30 },
  );
  fc.assert(
    fc.property(history, (list) => {
      const weights = call(
        "STAGEWEIGHTS",
        column(list.map(([label]) => label)),
        column(list.map(([, won]) => won)),
      );
      const rates = (weights as unknown[][]).slice(1).map((row) => row[3] as number);
      for (const rate of rates) expect(rate >= 0 && rate <= 1).toBe(true);
      const found = call("FUNNELWEIGHT", column(["P0", "P3", "P6"]), null, weights);
      expect(flat(found)).toEqual([rates[0], rates[3], rates[6]]);
    }),
  );
});

test("COLLECTIONS brings in every cent of every contract", () => {
  const contracts = fc.array(
    fc.tuple(fc.integer({ min: 1, max: 1e8 }), fc.integer({ min: 44_000, max: 46_000 })),
    { minLength: 1, maxLength: 15 },
  );
  fc.assert(
    fc.property(contracts, (list) => {
      const amounts = column(list.map(([cents]) => cents / 100));
      const terms = [
        [0, 1 / 3],
        [30, 1 / 3],
        [400, 1 / 3],
      ];
      const rows = call(
        "COLLECTIONS",
        amounts,
        column(list.map(([, date]) => date)),
        terms,
        "quarter",
        null,
        false,
      ) as number[][];
      expect(total(rows.map((row) => Math.round((row[1] ?? NaN) * 100)))).toBe(
        total(list.map(([cents]) => cents)),
      );
    }),
  );
});

test("AGING adds up, and DRAW pays out what was earned and what is owed", () => {
  fc.assert(
    fc.property(values, (numbers) => {
      const dates = column(numbers.map((_, index) => 46_000 + index * 5));
      const rows = call("AGING", column(numbers), dates, 46_100, null, false) as number[][];
      expect(total(rows.slice(0, -1).map((row) => row[2] ?? NaN))).toBeCloseTo(rows.at(-1)?.[2] ?? NaN, 4);
      const periods = call("DRAW", column(numbers), 500, null, false) as number[][];
      const gap = total(periods.map((row) => (row[1] ?? NaN) - (row[0] ?? NaN)));
      expect(periods.at(-1)?.[2]).toBeCloseTo(gap, 4);
      for (const [, paid, owed] of periods) expect((paid ?? 0) >= 500 && (owed ?? -1) >= 0).toBe(true);
    }),
  );
});

test("RELATION stays between 0 and 1 and grows when a contact is won over", () => {
  const contacts = fc.array(fc.tuple(fc.constantFrom("KDM", "KI", "KU"), fc.integer({ min: 1, max: 5 })), {
    minLength: 1,
    maxLength: 12,
  });
  fc.assert(
    fc.property(contacts, (list) => {
      const roles = column(list.map(([role]) => role));
      const measure = (shift: number): number =>
        call("RELATION", roles, column(list.map(([, grade]) => `CR${Math.max(1, grade - shift)}`))) as number;
      expect(measure(0)).toBeGreaterThanOrEqual(0);
      expect(measure(1)).toBeGreaterThanOrEqual(measure(0));
      expect(measure(4)).toBeLessThanOrEqual(1);
    }),
  );
});

test("PAYOUT and STARS never fall when the attainment rises, if the curve does not", () => {
  const curve = [
    [0.5, 0.2],
    [0.8, 0.7],
    [1, 1],
    [1.3, 2],
  ];
  fc.assert(
    fc.property(fc.array(fc.double({ min: 0, max: 2, noNaN: true }), { minLength: 2 }), (list) => {
      const sorted = [...list].sort((a, b) => a - b);
      for (const mode of ["linear", "step"]) {
        const paid = flat(call("PAYOUT", column(sorted), curve, mode)) as number[];
        paid.forEach((amount, index) => {
          expect(amount).toBeGreaterThanOrEqual((paid[index - 1] ?? 0) - 1e-9);
        });
      }
      const stars = flat(call("STARS", column(sorted.map((score) => score * 50)))) as number[];
      expect(stars).toEqual([...stars].sort((a, b) => a - b));
    }),
  );
});

test("BREAKEVEN sells back exactly the margin that the discount gave away", () => {
  const fractions = fc.tuple(
    fc.double({ min: 0.05, max: 1, noNaN: true }),
    fc.double({ min: -1, max: 0.9, noNaN: true }),
  );
  fc.assert(
    fc.property(fractions, ([margin, part]) => {
      const discount = margin * part;
      const extra = call("BREAKEVEN", margin, discount) as number[][];
      expect((1 + (extra[0]?.[0] ?? NaN)) * (margin - discount)).toBeCloseTo(margin, 9);
    }),
  );
});

test("LIFETIMEVALUE over many periods comes to its infinite sum", () => {
  const inputs = fc.tuple(
    fc.double({ min: 0, max: 0.95, noNaN: true }),
    fc.double({ min: 0.01, max: 1, noNaN: true }),
    fc.constantFrom("start", "end"),
  );
  fc.assert(
    fc.property(inputs, ([retention, discountRate, timing]) => {
      const infinite = call("LIFETIMEVALUE", 100, retention, discountRate, null, 0, timing) as number;
      expect(call("LIFETIMEVALUE", 100, retention, discountRate, 5000, 0, timing)).toBeCloseTo(infinite, 6);
    }),
  );
});
