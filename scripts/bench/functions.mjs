// npm run bench -- functions: how long every function takes, as ratios to what its definition needs at least, measured
// in the same run. Writes docs/performance.md; fails where a limit is exceeded.
import { writeFileSync } from "node:fs";
import path from "node:path";
import { bareLoop, bareLoopMs } from "../lib/bench/bareLoop.mjs";
import { accountJobs } from "../lib/bench/functions/accountJobs.mjs";
import { funnelJobs } from "../lib/bench/functions/funnelJobs.mjs";
import { limits } from "../lib/bench/functions/limits.mjs";
import { payJobs } from "../lib/bench/functions/payJobs.mjs";
import { performancePage } from "../lib/bench/functions/performancePage.mjs";
import { tieringJobs } from "../lib/bench/functions/tieringJobs.mjs";
import { timedJobs } from "../lib/bench/functions/timedJobs.mjs";
import { amounts, asTexts, ladder } from "../lib/bench/inputs.mjs";
import { inTurns } from "../lib/bench/inTurns.mjs";
import { loadFunctions } from "../lib/bench/loadFunctions.mjs";
import { measured as inMemory, peakMemory } from "../lib/bench/peakMemory.mjs";
import { spreadsheetJobs, timeSpreadsheet } from "../lib/bench/spreadsheetJobs.mjs";
import { root } from "../lib/paths.mjs";

const call = loadFunctions();
const bareMs = bareLoop();
const scale = bareLoopMs / bareMs;
console.log(`bare loop ${bareMs.toFixed(1)} ms: milliseconds times ${scale.toFixed(2)}`);

/** Every function against its baseline. */
function ratios() {
  return [...tieringJobs, ...funnelJobs, ...payJobs, ...accountJobs].map(
    ({ id, size = "1,000,000 rows", base, limit = limits.ratio, input, bare }) => {
      const given = input();
      const [own, other] = inTurns([() => call(id, ...given), () => bare(...given)]);
      return {
        name: `${id}, ${size}`,
        base,
        limit,
        own: own * scale,
        other: other * scale,
        ratio: own / other,
      };
    },
  );
}

function timed() {
  return timedJobs.map(({ id, size, limit, input }) => {
    const given = input();
    const [own] = inTurns([() => call(id, ...given)]);
    return { name: `${id}, ${size}`, limit, own: own * scale };
  });
}

/** Every function of amounts or shares, which are then texts, against itself on numbers. */
function texts() {
  const isAmount = (cells) =>
    Array.isArray(cells) &&
    cells.length > 1000 &&
    cells.some((row) => typeof row[0] === "number" && row[0] % 1);
  const known = new Set();
  return [...tieringJobs, ...funnelJobs, ...payJobs, ...accountJobs].flatMap(({ id, input }) => {
    const given = input();
    if (known.has(id) || !given.some(isAmount)) return [];
    known.add(id);
    const written = given.map((cells) => (isAmount(cells) ? asTexts(cells) : cells));
    const [text, number] = inTurns([() => call(id, ...written), () => call(id, ...given)], 3);
    return [
      { name: id, text: text * scale, number: number * scale, ratio: text / number, limit: limits.texts },
    ];
  });
}

function alternatives() {
  return Object.entries(spreadsheetJobs).flatMap(([id, sheetOf]) =>
    [1000, 10_000, 100_000].map((rows) => {
      const values = amounts(rows, { scale: 3_500_000 });
      const more = id === "COMMISSION" ? [ladder] : [];
      const [own] = inTurns([() => call(id, values, ...more)], 3);
      return { id, rows, own, native: timeSpreadsheet(sheetOf(values)) };
    }),
  );
}

const results = {
  bareMs,
  ratios: ratios(),
  timed: timed(),
  texts: texts(),
  native: alternatives(),
  memory: inMemory.map((id) => ({ id, ...peakMemory(id) })),
};
const page = await performancePage(results);
writeFileSync(path.join(root, "docs/performance.md"), page);
console.log(page);

const broken = [
  ...[...results.ratios, ...results.texts].filter(({ ratio, limit }) => ratio > limit),
  ...results.timed.filter(({ own, limit }) => own > limit),
  ...results.memory
    .filter(({ input, peak }) => peak > limits.memory * input)
    .map(({ id }) => ({ name: `memory of ${id}` })),
];
if (broken.length > 0) {
  console.error(`Beyond its limit: ${broken.map(({ name }) => name).join("; ")}`);
  process.exitCode = 1;
}
