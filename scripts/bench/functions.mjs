// npm run bench -- functions: how long the functions take, as ratios to named baselines in one run.
// Writes docs/performance.md.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { format } from "prettier";
import {
  bareSort,
  bareTiers,
  binaryCommission,
  column,
  fastest,
  ladder,
  numbers,
} from "../lib/bench/jobs.mjs";
import { loadFunctions } from "../lib/bench/loadFunctions.mjs";
import { measured as inMemory, peakMemory } from "../lib/bench/peakMemory.mjs";
import { spreadsheetJobs, timeSpreadsheet } from "../lib/bench/spreadsheetJobs.mjs";
import { root } from "../lib/paths.mjs";

const call = loadFunctions();
const million = 1_000_000;
/** Times the input, the result included. */
const mostMemory = 4;

function compare(name, baseline, limit, job, plain) {
  const [own, other] = fastest([job, plain]);
  return { name, baseline, limit, own, other, ratio: own / other };
}

function ratios() {
  const values = column(numbers(million));
  const names = values.map((_, row) => [`Account ${row}`]);
  const amounts = column(numbers(100_000, { scale: 3_500_000 }));
  const loop = "a bare loop doing the same comparisons";
  const sort = "one typed-array sort of the same numbers";
  return [
    compare(
      "TIER, 1,000,000 values",
      loop,
      3,
      () => call("TIER", values),
      () => bareTiers(values),
    ),
    compare(
      "TIERBYSHARE, 1,000,000 values",
      sort,
      3,
      () => call("TIERBYSHARE", values),
      () => bareSort(values),
    ),
    compare(
      "TIERBYRANK, 1,000,000 values",
      sort,
      3,
      () => call("TIERBYRANK", values),
      () => bareSort(values),
    ),
    compare(
      "PARETO, 1,000,000 accounts",
      sort,
      3,
      () => call("PARETO", names, values),
      () => bareSort(values),
    ),
    compare(
      "COMMISSION, 100,000 amounts, five steps",
      "the same in plain binary floating point",
      10,
      () => call("COMMISSION", amounts, ladder),
      () => binaryCommission(amounts),
    ),
  ];
}

function forecastMilliseconds() {
  const amounts = column(numbers(10_000, { seed: 7 }));
  const stages = amounts.map((_, deal) => [`P${1 + (deal % 5)}`]);
  const unlike = amounts.map(([amount], deal) => [deal === 0 ? 5e10 : amount / 1000]);
  return fastest(
    [() => call("FORECASTRANGE", amounts, stages), () => call("FORECASTRANGE", unlike, stages)],
    3,
  );
}

function alternatives() {
  return Object.entries(spreadsheetJobs).flatMap(([id, sheetOf]) =>
    [1000, 10_000, 100_000].map((rows) => {
      const values = column(numbers(rows, { scale: 3_500_000 }));
      const more = id === "COMMISSION" ? [ladder] : [];
      const [own] = fastest([() => call(id, values, ...more)], 3);
      return { id, rows, own, native: timeSpreadsheet(sheetOf(values)) };
    }),
  );
}

const number = (value, digits = 1) => value.toFixed(digits).replace(/\B(?=(\d{3})+(?!\d))/g, ",");
const table = (head, rows) =>
  [head, head.map(() => "---"), ...rows].map((cells) => `| ${cells.join(" | ")} |`).join("\n");

const measured = ratios();
const [usual, unlike] = forecastMilliseconds();
const native = alternatives();
const memory = inMemory.map((id) => ({ id, ...peakMemory(id) }));

const page = `# How fast the functions are

Written by \`npm run bench -- functions\`; the fastest of several runs, alternating with the baseline, on two-dimensional
arrays as Excel hands them over. The milliseconds are those of the machine that ran it last; the ratios are the point.

## Against the bare work

${table(
  ["function", "ms", "baseline", "ms", "ratio", "limit"],
  measured.map(({ name, own, baseline, other, ratio, limit }) => [
    name,
    number(own),
    baseline,
    number(other),
    ratio.toFixed(2),
    limit,
  ]),
)}

FORECASTRANGE of 10,000 deals takes ${number(usual, 0)} ms, and ${number(unlike, 0)} ms when one deal outweighs all others
(limit 1,000 ms). Its error is at most 0.1 % of the largest possible total; a test holds it against the exact distribution.

## Memory

The heap that one million rows of input take, and the most memory that the program took beyond its start, with input
and result (limit: ${mostMemory} times the input).

${table(
  ["function", "input, MB", "peak, MB", "ratio"],
  memory.map(({ id, input, peak }) => [id, number(input, 0), number(peak, 0), (peak / input).toFixed(1)]),
)}

## Against native formulas

The same job as one native formula a row, in HyperFormula ${"(an independent spreadsheet engine, for this benchmark only)"}.
For TIERBYSHARE the list was sorted beforehand and has a running total beside it; KAM.TIERBYSHARE takes it unsorted.

${table(
  ["job", "rows", "KAM, ms", "native formulas, ms", "times faster"],
  native.map(({ id, rows, own, native: other }) => [
    id,
    number(rows, 0),
    number(own, 2),
    number(other),
    number(other / own, 0),
  ]),
)}
`;

writeFileSync(
  path.join(root, "docs/performance.md"),
  await format(page, { parser: "markdown", printWidth: 110 }),
);
console.log(page);
const broken = measured.filter(({ ratio, limit }) => ratio > limit);
if (broken.length > 0 || Math.max(usual, unlike) > 1000) {
  console.error(`Too slow: ${broken.map(({ name }) => name).join("; ") || "FORECASTRANGE"}`);
  process.exitCode = 1;
}
const heavy = memory.filter(({ input, peak }) => peak > mostMemory * input);
if (heavy.length > 0) {
  console.error(`Too much memory: ${heavy.map(({ id }) => id).join("; ")}`);
  process.exitCode = 1;
}
