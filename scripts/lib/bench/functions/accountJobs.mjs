import { amounts, dates, million, wordsOf } from "../inputs.mjs";
import { bases } from "./baselines.mjs";

const roles = ["KDM", "KI", "KU"];
const grades = ["CR1", "CR2", "CR3", "CR4", "CR5"];
const asOf = 46_200;
const dayMilliseconds = 86_400_000;

/** Collections and relationship. */
export const accountJobs = [
  {
    id: "AGING",
    base: bases.loop,
    input: () => [amounts(million), dates(million), asOf],
    bare(values, days, today) {
      const ends = [0, 30, 60, 90];
      const sums = [0, 0, 0, 0, 0];
      const items = [0, 0, 0, 0, 0];
      for (let row = 0; row < values.length; row++) {
        const overdue = today - Math.floor(days[row][0]);
        let bucket = 0;
        while (bucket < 4 && overdue > ends[bucket]) bucket++;
        sums[bucket] += values[row][0];
        items[bucket]++;
      }
      return [sums, items];
    },
  },
  {
    id: "COLLECTIONS",
    base: "a loop with the same arithmetic, a date and a map by month for each of the three terms",
    input: () => [
      amounts(million),
      dates(million),
      [
        [0, 0.3],
        [30, 0.5],
        ["2m", 0.2],
      ],
    ],
    bare(values, days) {
      const months = new Map();
      const startOf = new Map();
      const monthOf = (day) => {
        let start = startOf.get(day);
        if (start === undefined) {
          const date = new Date((day - 25_569) * dayMilliseconds);
          startOf.set(day, (start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1)));
        }
        return start;
      };
      const add = (day, cents) => {
        const month = monthOf(day);
        months.set(month, (months.get(month) ?? 0) + cents);
      };
      for (let row = 0; row < values.length; row++) {
        const cents = Math.round(values[row][0] * 100);
        const day = days[row][0];
        const [first, second] = [Math.round(cents * 0.3), Math.round(cents * 0.5)];
        add(day, first);
        add(day + 30, second);
        add(day + 61, cents - first - second);
      }
      return months;
    },
  },
  {
    id: "RELATION",
    base: "a loop with maps by the same texts",
    input: () => [wordsOf(million, roles), wordsOf(million, grades)],
    bare(roleCells, gradeCells) {
      const places = new Map(roles.map((role, place) => [role, place]));
      const values = new Map(grades.map((grade, place) => [grade, 1 - place / 4]));
      const [sums, counts] = [
        [0, 0, 0],
        [0, 0, 0],
      ];
      for (let row = 0; row < roleCells.length; row++) {
        const place = places.get(roleCells[row][0]);
        sums[place] += values.get(gradeCells[row][0]);
        counts[place]++;
      }
      return sums.map((sum, place) => sum / counts[place]);
    },
  },
  {
    id: "RELATIONGAPS",
    base: "a loop with maps by the same texts",
    input: () => [wordsOf(million, roles), wordsOf(million, grades), wordsOf(million, ["Ann", "Bob", "Cy"])],
    bare(roleCells, gradeCells, owners) {
      const best = new Map();
      const holders = new Map();
      const values = new Map(grades.map((grade, place) => [grade, 1 - place / 4]));
      for (let row = 0; row < roleCells.length; row++) {
        const role = roleCells[row][0];
        const value = values.get(gradeCells[row][0]);
        if (!(best.get(role) >= value)) best.set(role, value);
        const owner = owners[row][0];
        holders.set(owner, (holders.get(owner) ?? 0) + 1);
      }
      return [best, holders];
    },
  },
];
