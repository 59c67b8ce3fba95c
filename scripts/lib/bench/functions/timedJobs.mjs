import { amounts, dates, stages } from "../inputs.mjs";

/** One deal outweighs all others. */
const unlike = (count) =>
  amounts(count, { seed: 7 }).map(([amount], deal) => [deal === 0 ? 5e10 : amount / 1000]);
const range = (count, limit) => ({
  id: "FORECASTRANGE",
  size: `${count.toLocaleString("en")} deals`,
  limit,
  input: () => [amounts(count, { seed: 7 }), stages(count)],
});

/** Jobs without a baseline: what a percentile of many deals needs at least is no loop. Limits in milliseconds. */
export const timedJobs = [
  {
    id: "FORECAST",
    size: "1,000 deals by month over a year",
    limit: 60,
    input: () => [amounts(1000, { seed: 7 }), stages(1000), dates(1000)],
  },
  {
    id: "FORECAST",
    size: "1,000 deals by month over two years",
    limit: 60,
    input: () => [amounts(1000, { seed: 7 }), stages(1000), dates(1000, 730)],
  },
  range(100, 6),
  range(10_000, 8),
  range(100_000, 30),
  {
    id: "FORECASTRANGE",
    size: "10,000 deals of which one outweighs all others",
    limit: 8,
    input: () => [unlike(10_000), stages(10_000)],
  },
];
