import { amounts, dates, million, stages, wordsOf } from "../inputs.mjs";
import { bases, chanceOf, tally } from "./baselines.mjs";

const deals = Math.floor(million / 6);
const ids = (from) => Array.from({ length: deals }, (_, row) => [`D-${from + row}`]);

/** E(e^{itS}) at one frequency; a percentile needs it at more than one. */
const oneTerm = () => ({ real: 1, imaginary: 0 });
function addDeal(term, amount, chance) {
  const x = 1 - chance + chance * Math.cos(1e-9 * amount);
  const y = chance * Math.sin(1e-9 * amount);
  const { real } = term;
  term.real = real * x - term.imaginary * y;
  term.imaginary = real * y + term.imaginary * x;
}

export const funnelJobs = [
  {
    id: "FUNNELWEIGHT",
    base: bases.map,
    input: () => [stages(million), amounts(million)],
    bare(labels, values) {
      const weighted = [];
      for (let row = 0; row < labels.length; row++)
        weighted.push([chanceOf.get(labels[row][0]) * values[row][0]]);
      return weighted;
    },
  },
  { id: "FUNNEL", base: bases.map, input: () => [stages(million), amounts(million)], bare: tally },
  {
    id: "FORECAST",
    base: "a loop with maps by the same texts and days, and one term of the characteristic function of each sum",
    input: () => [amounts(million), stages(million), dates(million)],
    bare(values, labels, days) {
      const months = new Map();
      for (let row = 0; row < values.length; row++) {
        const day = days[row][0];
        let sums = months.get(day);
        if (!sums) months.set(day, (sums = { deals: 0, amount: 0, weighted: 0, won: 0, ...oneTerm() }));
        const chance = chanceOf.get(labels[row][0]);
        const value = values[row][0];
        sums.deals++;
        sums.amount += value;
        sums.weighted += chance * value;
        if (chance === 1) sums.won += value;
        addDeal(sums, value, chance);
      }
      return months;
    },
  },
  {
    id: "FORECASTRANGE",
    base: "a loop with a map by the same texts, and one term of the characteristic function of the sum",
    input: () => [amounts(million), stages(million)],
    bare(values, labels) {
      const term = oneTerm();
      for (let row = 0; row < values.length; row++)
        addDeal(term, values[row][0], chanceOf.get(labels[row][0]));
      return term;
    },
  },
  {
    id: "STAGEWEIGHTS",
    base: "a loop with maps by the same texts",
    input: () => [stages(million), wordsOf(million, ["Won", "Lost", "Lost"])],
    bare(labels, outcomes) {
      const groups = new Map();
      const isWon = new Map([
        ["Won", true],
        ["Lost", false],
      ]);
      for (let row = 0; row < labels.length; row++) {
        const label = labels[row][0];
        let group = groups.get(label);
        if (!group) groups.set(label, (group = { won: 0, lost: 0 }));
        if (isWon.get(outcomes[row][0])) group.won++;
        else group.lost++;
      }
      return groups;
    },
  },
  {
    id: "STALLED",
    base: bases.map,
    input: () => [stages(million), dates(million, 60).map(([day]) => [day - 46_000])],
    bare(labels, ages) {
      const limits = new Map([...chanceOf.keys()].map((label) => [label, 30]));
      const isStalled = [];
      for (let row = 0; row < labels.length; row++)
        isStalled.push([ages[row][0] > limits.get(labels[row][0])]);
      return isStalled;
    },
  },
  {
    id: "ACCURACY",
    base: bases.loop,
    input: () => [amounts(million), amounts(million, { seed: 2 })],
    bare(forecasts, actuals) {
      let error = 0;
      let size = 0;
      for (let row = 0; row < forecasts.length; row++) {
        const actual = actuals[row][0];
        error += Math.abs(forecasts[row][0] - actual);
        size += Math.abs(actual);
      }
      return error / size;
    },
  },
  {
    id: "FUNNELCHANGE",
    size: "2 × 166,666 deals",
    base: "a map by the same texts, and a sort of the changes",
    input() {
      const later = stages(deals);
      return [
        ids(0),
        stages(deals),
        amounts(deals),
        ids(1000),
        later.map(([label], row) => [row % 10 === 0 ? "P3" : label]),
        amounts(deals).map(([amount], row) => [row % 10 === 5 ? amount + 100 : amount]),
      ];
    },
    bare(idsBefore, stagesBefore, amountsBefore, idsAfter, stagesAfter, amountsAfter) {
      const before = new Map();
      const seen = new Set();
      const changes = [];
      idsBefore.forEach(([id], row) => before.set(id, row));
      for (let after = 0; after < idsAfter.length; after++) {
        const id = idsAfter[after][0];
        const row = before.get(id);
        if (row === undefined) {
          const weighted = chanceOf.get(stagesAfter[after][0]) * amountsAfter[after][0];
          changes.push([id, "New", "", stagesAfter[after][0], "", amountsAfter[after][0], weighted]);
          continue;
        }
        seen.add(id);
        const [was, is] = [stagesBefore[row][0], stagesAfter[after][0]];
        const [amountWas, amountIs] = [amountsBefore[row][0], amountsAfter[after][0]];
        if (was === is && amountWas === amountIs) continue;
        const weighted = chanceOf.get(is) * amountIs - chanceOf.get(was) * amountWas;
        changes.push([id, weighted > 0 ? "Up" : "Down", was, is, amountWas, amountIs, weighted]);
      }
      idsBefore.forEach(([id], row) => {
        if (seen.has(id)) return;
        const weighted = chanceOf.get(stagesBefore[row][0]) * amountsBefore[row][0];
        changes.push([id, "Gone", stagesBefore[row][0], "", amountsBefore[row][0], "", 0 - weighted]);
      });
      return changes.sort((a, b) => Math.abs(b[6]) - Math.abs(a[6]));
    },
  },
];
