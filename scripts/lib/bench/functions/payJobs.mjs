import { amounts, ladder, longAmounts, million, shares, wordsOf } from "../inputs.mjs";
import { bases } from "./baselines.mjs";

const hundredThousand = 100_000;
const scale = 3_500_000;

/** Marginal commission in binary floating point. */
function binaryCommission(amount) {
  let paid = 0;
  for (let step = 0; step < ladder.length; step++) {
    const [from, rate] = ladder[step];
    if (amount <= from) break;
    const to = step + 1 < ladder.length ? ladder[step + 1][0] : Infinity;
    paid += (Math.min(amount, to) - from) * rate;
  }
  return Math.round(paid * 100) / 100;
}

const binaryEach = (cells) => cells.map(([amount]) => [binaryCommission(amount)]);
function binaryYtd(cells) {
  let total = 0;
  let paid = 0;
  return cells.map(([amount]) => {
    total += amount;
    const before = paid;
    paid = binaryCommission(total);
    return [Math.round((paid - before) * 100) / 100];
  });
}

const binary = "the same in binary floating point";
const commission = { id: "COMMISSION", base: binary, bare: binaryEach };
const ytd = { id: "COMMISSIONYTD", base: binary, bare: binaryYtd };
/** Amounts of which 100,000 stay within the steps of the ladder, and within fifteen digits as a sum. */
const small = { scale: 35 };

export const payJobs = [
  {
    ...commission,
    size: "100,000 amounts, five steps, two decimals",
    limit: 1.5,
    input: () => [amounts(hundredThousand, { scale }), ladder],
  },
  {
    ...commission,
    size: "100,000 amounts of fifteen digits, five steps",
    limit: 4,
    input: () => [longAmounts(hundredThousand), ladder],
  },
  {
    ...ytd,
    size: "100,000 amounts, five steps, two decimals",
    limit: 1.5,
    input: () => [amounts(hundredThousand, small), ladder],
  },
  {
    ...ytd,
    size: "100,000 amounts of fifteen digits, five steps",
    limit: 4,
    input: () => [longAmounts(hundredThousand), ladder],
  },
  {
    id: "DRAW",
    base: bases.loop,
    input: () => [amounts(million, { scale: 20_000 }), 5000],
    bare(cells, draw) {
      let owed = 0;
      return cells.map(([earned]) => {
        const spare = Math.max(0, earned - draw);
        const paid = Math.max(draw, earned - Math.min(owed, spare));
        owed = Math.round((owed + paid - earned) * 100) / 100;
        return [earned, paid, owed];
      });
    },
  },
  {
    id: "PAYOUT",
    base: bases.loop,
    input: () => [
      shares(million).map(([part]) => [part * 1.5]),
      [
        [0.8, 0.5],
        [1, 1],
        [1.2, 1.5],
      ],
    ],
    bare(cells, curve) {
      return cells.map(([attainment]) => {
        let reached = curve.length - 1;
        while (reached >= 0 && attainment < curve[reached][0]) reached--;
        if (reached < 0) return [0];
        const [key, value] = curve[reached];
        const next = curve[reached + 1];
        return [next ? value + ((attainment - key) / (next[0] - key)) * (next[1] - value) : value];
      });
    },
  },
  {
    id: "SPLIT",
    base: "a loop with the same arithmetic, and one typed-array sort of the remainders",
    input: () => [
      123_456_789.12,
      amounts(million, { decimals: 0, scale: 100 }).map(([share]) => [share + 1]),
    ],
    bare(amount, cells) {
      let total = 0;
      for (const { 0: share } of cells) total += share;
      const whole = new Float64Array(cells.length);
      const rests = new Float64Array(cells.length);
      let left = Math.round(amount * 100);
      for (let row = 0; row < cells.length; row++) {
        const exact = (amount * 100 * cells[row][0]) / total;
        whole[row] = Math.floor(exact);
        rests[row] = exact - whole[row];
        left -= whole[row];
      }
      const bound = rests.slice().sort()[cells.length - left];
      return cells.map((_, row) => [(rests[row] >= bound ? whole[row] + 1 : whole[row]) / 100]);
    },
  },
  {
    id: "KPI",
    base: bases.loop,
    input: () => [
      amounts(million),
      amounts(million, { seed: 2 }).map(([target]) => [target + 1]),
      shares(million, 1, 3),
      1.5,
      wordsOf(million, ["up", "down"]),
    ],
    bare(actuals, targets, weights, cap, directions) {
      let sum = 0;
      let weighed = 0;
      for (let row = 0; row < actuals.length; row++) {
        const [actual, target] = [actuals[row][0], targets[row][0]];
        const attainment = directions[row][0] === "down" ? target / actual : actual / target;
        const weight = weights[row][0];
        sum += weight * Math.min(cap, Math.max(0, attainment));
        weighed += weight;
      }
      return sum / weighed;
    },
  },
  {
    id: "STARS",
    base: bases.loop,
    input: () => [shares(million).map(([part]) => [part * 100])],
    bare(cells) {
      const thresholds = [60, 70, 80, 90, 95];
      return cells.map(([score]) => {
        let count = 0;
        while (count < 5 && score >= thresholds[count]) count++;
        return [count];
      });
    },
  },
];
