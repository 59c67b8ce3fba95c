import fc from "fast-check";
import { percentilesOfSum } from "../../../../src/core/funnel/percentilesOfSum";

/** All 2^n outcomes, in whole units, so that the sums are exact. */
function bruteForce(amounts: readonly number[], chances: readonly number[], percentile: number): number {
  const chanceOfSum = new Map<number, number>();
  for (let outcome = 0; outcome < 2 ** amounts.length; outcome++) {
    let sum = 0;
    let chance = 1;
    amounts.forEach((amount, deal) => {
      const won = (outcome >> deal) & 1;
      sum += won ? amount : 0;
      chance *= won ? (chances[deal] ?? 0) : 1 - (chances[deal] ?? 0);
    });
    chanceOfSum.set(sum, (chanceOfSum.get(sum) ?? 0) + chance);
  }
  let reached = 0;
  const sums = [...chanceOfSum].filter(([, chance]) => chance > 0).sort(([a], [b]) => a - b);
  for (const [sum, chance] of sums) {
    reached += chance;
    if (reached >= percentile * (1 - 1e-9)) return sum;
  }
  return sums.at(-1)?.[0] ?? 0;
}

const percentiles = [0.01, 0.1, 0.5, 0.9, 0.99];
const deals = fc.array(
  fc.tuple(fc.integer({ min: -1000, max: 10_000 }), fc.constantFrom(0, 0.1, 0.25, 0.4, 0.6, 0.8, 1)),
  { maxLength: 11 },
);

test("few deals give exactly the percentiles of all their outcomes", () => {
  fc.assert(
    fc.property(deals, (list) => {
      const amounts = list.map(([amount]) => amount);
      const chances = list.map(([, chance]) => chance);
      const found = percentilesOfSum(Float64Array.from(amounts), Float64Array.from(chances), percentiles);
      expect(found).toEqual(percentiles.map((percentile) => bruteForce(amounts, chances, percentile)));
    }),
    { numRuns: 200 },
  );
});

test("cents add up without binary noise", () => {
  const amounts = Float64Array.of(0.1, 0.2, 0.3);
  expect(percentilesOfSum(amounts, Float64Array.of(0.5, 0.5, 0.5), [0.625, 1])).toEqual([0.3, 0.6]);
});

test("amounts of more than six decimals add up all the same", () => {
  const amounts = Float64Array.of(0.1234567, 0.2);
  const [quarter, half, threeQuarters, all] = percentilesOfSum(
    amounts,
    Float64Array.of(0.5, 0.5),
    [0.25, 0.5, 0.75, 1],
  );
  expect(quarter).toBe(0);
  expect(half).toBeCloseTo(0.1234567, 13);
  expect(threeQuarters).toBeCloseTo(0.2, 13);
  expect(all).toBeCloseTo(0.3234567, 13);
});

test("amounts too long to add up as whole numbers keep twelve digits, a certain amount all of its own", () => {
  const amounts = Float64Array.of(8e15, 4e15, -3e15);
  const found = percentilesOfSum(amounts, Float64Array.of(0.5, 0.5, 1), [0.25, 0.5, 0.75, 1]);
  const expected = [-3e15, 1e15, 5e15, 9e15];
  found.forEach((sum, index) => expect(Math.abs(sum - (expected[index] ?? NaN))).toBeLessThan(1e4));
  expect(found[0]).toBe(-3e15);
});

/** The distribution of whole amounts, one deal after the other: exact, at the cost of one cell per unit. */
function exactByUnits(amounts: readonly number[], chances: readonly number[], percentile: number): number {
  let distribution = Float64Array.of(1);
  amounts.forEach((amount, deal) => {
    const chance = chances[deal] ?? 0;
    const next = new Float64Array(distribution.length + amount);
    distribution.forEach((mass, sum) => {
      next[sum] = (next[sum] ?? 0) + mass * (1 - chance);
      next[sum + amount] = (next[sum + amount] ?? 0) + mass * chance;
    });
    distribution = next;
  });
  let reached = 0;
  return distribution.findIndex((mass) => (reached += mass) >= percentile * (1 - 1e-9));
}

describe.each([
  ["many equal deals", Array<number>(60).fill(100), (): number => 0.3],
  [
    "deals of mixed size",
    Array.from({ length: 80 }, (_, deal) => 1 + ((deal * 37) % 200)),
    (deal: number) => [0.1, 0.25, 0.4, 0.6, 0.8][deal % 5] ?? 0,
  ],
  [
    "one deal as large as all others",
    [...Array.from({ length: 50 }, (_, deal) => 1 + (deal % 9)), 250],
    (): number => 0.5,
  ],
  [
    "a few large deals of small chance",
    [...Array<number>(30).fill(3), 900, 800, 700],
    (deal: number): number => (deal < 30 ? 0.6 : 0.05),
  ],
  [
    "two thousand small deals beside three large ones",
    [...Array.from({ length: 2000 }, (_, deal) => 1 + ((deal * 7) % 9)), 1500, 1000, 700],
    (deal: number): number => [0.02, 0.1, 0.25, 0.5, 0.8, 0.97][deal % 6] ?? 0,
  ],
] as const)("%s", (_name, amounts, chanceOf) => {
  const chances = amounts.map((_, deal) => chanceOf(deal));
  const total = amounts.reduce((sum, amount) => sum + amount, 0);
  const found = percentilesOfSum(Float64Array.from(amounts), Float64Array.from(chances), percentiles);

  test("stay within 0.1 % of the largest possible total", () => {
    percentiles.forEach((percentile, index) => {
      const exact = exactByUnits(amounts, chances, percentile);
      expect(Math.abs((found[index] ?? NaN) - exact)).toBeLessThanOrEqual(0.001 * total);
    });
  });

  test("grow with the percentile and give the same numbers in every run", () => {
    expect([...found].sort((a, b) => a - b)).toEqual(found);
    expect(percentilesOfSum(Float64Array.from(amounts), Float64Array.from(chances), percentiles)).toEqual(
      found,
    );
  });
});

/**
 * P(sum + noise ≤ x) term by term, as the percentile of many deals is defined: the noise is a sum of 27 uniform
 * variables of together ±0.0009, sum and noise lie in a period of 1.01.
 */
function smoothedChance(shares: readonly number[], chances: readonly number[], x: number): number {
  const period = 1.01;
  const lowest = (1 - period) / 2;
  let chance = (x - lowest) / period;
  for (let term = 1; term <= 13_312; term++) {
    const frequency = (2 * Math.PI * term) / period;
    const angle = (frequency * 0.0009) / 27;
    let [real, imaginary] = [(Math.sin(angle) / angle) ** 27 / (Math.PI * term), 0];
    shares.forEach((share, deal) => {
      const won = chances[deal] ?? NaN;
      const factor = [
        1 - won + won * Math.cos(frequency * share),
        won * Math.sin(frequency * share),
      ] as const;
      [real, imaginary] = [
        real * factor[0] - imaginary * factor[1],
        real * factor[1] + imaginary * factor[0],
      ];
    });
    const below = imaginary * Math.cos(frequency * lowest) - real * Math.sin(frequency * lowest);
    chance += below - (imaginary * Math.cos(frequency * x) - real * Math.sin(frequency * x));
  }
  return chance;
}

const manyDeals = fc.array(
  fc.tuple(
    fc.oneof(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 1_000_000 })),
    fc.oneof(
      fc.constantFrom(0.1, 0.25, 0.4, 0.6, 0.8),
      fc.integer({ min: 1, max: 999 }).map((n) => n / 1000),
    ),
  ),
  { minLength: 21, maxLength: 90 },
);

test("many deals give the point at which the smoothed distribution reaches the percentile", () => {
  fc.assert(
    fc.property(manyDeals, fc.integer({ min: 1, max: 999 }), (list, thousandth) => {
      const percentile = thousandth / 1000;
      const total = list.reduce((sum, [amount]) => sum + amount, 0);
      const shares = list.map(([amount]) => amount / total);
      const chances = list.map(([, chance]) => chance);
      const amounts = Float64Array.from(list, ([amount]) => amount);
      const [found = NaN] = percentilesOfSum(amounts, Float64Array.from(chances), [percentile]);
      const enough = percentile * (1 - 1e-9);
      const near = 1e-8;
      const [below, above] = [found / total - near, found / total + near];
      // What the noise puts below 0 or above the total counts as the end.
      if (below > 0) expect(smoothedChance(shares, chances, below)).toBeLessThan(enough + 1e-12);
      if (above < 1) expect(smoothedChance(shares, chances, above)).toBeGreaterThan(enough - 1e-12);
    }),
    { numRuns: 20 },
  );
});

test("percentiles that nearly meet keep their order, whatever order they are asked in", () => {
  fc.assert(
    fc.property(manyDeals, fc.integer({ min: 1, max: 999 }), (list, thousandth) => {
      const close = [3, 1, 0, 2, 1].map((step) => thousandth / 1000 + step * 1e-14);
      const amounts = Float64Array.from(list, ([amount]) => amount);
      const found = percentilesOfSum(
        amounts,
        Float64Array.from(list, ([, chance]) => chance),
        close,
      );
      const [most, more, least, , same] = found;
      expect(more).toBe(same);
      expect([least, more, most].sort((a = 0, b = 0) => a - b)).toEqual([least, more, most]);
    }),
    { numRuns: 50 },
  );
});

test("the ends are the smallest and the largest possible total", () => {
  const amounts = new Float64Array(40).fill(10);
  const chances = new Float64Array(40).fill(0.5);
  expect(percentilesOfSum(amounts, chances, [0, 1])).toEqual([0, 400]);
});
