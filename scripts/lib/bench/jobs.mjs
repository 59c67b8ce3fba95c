/** Deterministic numbers, so that two runs measure the same work. */
export function numbers(count, { seed = 1, scale = 8_000_000, decimals = 2 } = {}) {
  let state = seed;
  const factor = 10 ** decimals;
  return Array.from({ length: count }, () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.round((state / 2 ** 32) ** 3 * scale * factor) / factor;
  });
}

export const column = (cells) => cells.map((cell) => [cell]);

export const ladder = [
  [0, 0.015],
  [900_000, 0.02],
  [1_500_000, 0.025],
  [2_000_000, 0.03],
  [2_600_000, 0.035],
];

/** The same comparisons as TIER, with nothing around them. */
export function bareTiers(values) {
  const tiers = [];
  for (const [value] of values) {
    tiers.push([value >= 5_000_000 ? "A" : value >= 3_000_000 ? "B" : value >= 1_000_000 ? "C" : "D"]);
  }
  return tiers;
}

/** One typed-array sort of the same numbers. */
export function bareSort(values) {
  const sorted = new Float64Array(values.length);
  for (let row = 0; row < values.length; row++) sorted[row] = values[row][0];
  return sorted.sort();
}

/** Marginal commission in plain binary floating point. */
export function binaryCommission(amounts) {
  return amounts.map(([amount]) => {
    let paid = 0;
    for (let step = 0; step < ladder.length; step++) {
      const [from, rate] = ladder[step];
      if (amount <= from) break;
      const to = step + 1 < ladder.length ? ladder[step + 1][0] : Infinity;
      paid += (Math.min(amount, to) - from) * rate;
    }
    return [Math.round(paid * 100) / 100];
  });
}

/** Of several jobs, run by turns, the fastest run of each in milliseconds; one run each to warm up. */
export function fastest(jobs, rounds = 7) {
  const times = jobs.map(() => Infinity);
  for (let round = -1; round < rounds; round++) {
    jobs.forEach((job, index) => {
      const start = performance.now();
      job();
      const elapsed = performance.now() - start;
      if (round >= 0) times[index] = Math.min(times[index], elapsed);
    });
  }
  return times;
}
