import { amounts, million, names, shares, wordsOf } from "../inputs.mjs";
import { bareSort, bases, tally } from "./baselines.mjs";

const criteria = 3;
const rowsOfCriteria = Math.floor(million / criteria);
const weights = [[0.5, 0.3, 0.2]];
const minimums = [[0.4, 0.5, 0.6]];

export const tieringJobs = [
  {
    id: "TIER",
    base: bases.loop,
    input: () => [amounts(million)],
    bare(values) {
      const tiers = [];
      for (const { 0: value } of values)
        tiers.push([value >= 5e6 ? "A" : value >= 3e6 ? "B" : value >= 1e6 ? "C" : "D"]);
      return tiers;
    },
  },
  { id: "TIERBYSHARE", base: bases.sort, limit: 2, input: () => [amounts(million)], bare: bareSort },
  { id: "TIERBYRANK", base: bases.sort, limit: 2, input: () => [amounts(million)], bare: bareSort },
  {
    id: "TIERSUMMARY",
    base: bases.map,
    input: () => [amounts(million), wordsOf(million, ["A", "B", "C", "D"])],
    bare: (values, tiers) => tally(tiers, values),
  },
  {
    id: "PARETO",
    base: "one typed-array sort, and a row of five cells for each account",
    input: () => [names(million), amounts(million)],
    bare(accounts, values) {
      const sorted = bareSort(values);
      const total = sorted.reduce((sum, value) => sum + value, 0);
      const rows = [];
      let before = 0;
      for (let row = 0; row < accounts.length; row++) {
        const value = sorted[sorted.length - 1 - row];
        const tier = before < 0.8 * total ? "A" : before < 0.95 * total ? "B" : "C";
        before += value;
        rows.push([accounts[row][0], value, value / total, before / total, tier]);
      }
      return rows;
    },
  },
  {
    id: "SCORE",
    base: bases.loop,
    input: () => [shares(rowsOfCriteria, criteria), weights],
    bare(rows, [factors]) {
      const scores = [];
      for (const row of rows) {
        let sum = 0;
        let weighed = 0;
        for (let place = 0; place < row.length; place++) {
          sum += row[place] * factors[place];
          weighed += factors[place];
        }
        scores.push([sum / weighed]);
      }
      return scores;
    },
  },
  {
    id: "FIVEA",
    base: bases.loop,
    input: () => [shares(rowsOfCriteria, criteria), minimums],
    bare(rows, [floors]) {
      const texts = [];
      for (const row of rows) {
        let met = "";
        for (let place = 0; place < row.length; place++) if (row[place] >= floors[place]) met += "A";
        texts.push([met]);
      }
      return texts;
    },
  },
  {
    id: "MATRIX",
    base: bases.loop,
    input: () => [shares(million), shares(million, 1, 2)],
    bare(first, second) {
      const quadrants = [];
      for (let row = 0; row < first.length; row++) {
        const isStrong = second[row][0] >= 0.5;
        if (first[row][0] >= 0.5) quadrants.push([isStrong ? "Strategic" : "Star"]);
        else quadrants.push([isStrong ? "Status" : "Streamline"]);
      }
      return quadrants;
    },
  },
  { id: "TOPSHARE", base: bases.sort, input: () => [amounts(million)], bare: bareSort },
  { id: "GINI", base: bases.sort, input: () => [amounts(million)], bare: bareSort },
  {
    id: "HHI",
    base: bases.loop,
    input: () => [amounts(million)],
    bare(values) {
      let total = 0;
      let squares = 0;
      for (const { 0: value } of values) {
        total += value;
        squares += value * value;
      }
      return squares / (total * total);
    },
  },
  {
    id: "BREAKEVEN",
    base: bases.loop,
    input: () => [
      shares(million).map(([part]) => [part + 0.5]),
      shares(million, 1, 2).map(([part]) => [part / 4]),
    ],
    bare(margins, discounts) {
      const volumes = [];
      for (let row = 0; row < margins.length; row++) {
        const discount = discounts[row][0];
        volumes.push([discount / (margins[row][0] - discount)]);
      }
      return volumes;
    },
  },
];
