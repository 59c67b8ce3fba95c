// npm run corpus [-- group] [-- count]: everything of which npm test takes a share, two at a time. Groups:
// books: 300 dirty workbooks (or so many as count says) through every action, the seeds being 1 to the count;
// reading: lists of eight systems in every shape of trouble, their truth known, with figures per shape;
// runs: sheets written again after a person was at them, large freezes, files opened and saved (count times).
import { mkdirSync } from "node:fs";
import path from "node:path";
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { root } from "./lib/paths.mjs";
import { readingFigures } from "./lib/readingFigures.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const runs = [
  "tests/product/actions/rerun",
  "tests/product/actions/formulas",
  "tests/product/actions/classify/large",
  "tests/workbench/jobs/rerun",
  "tests/workbench/files/roundTrips",
];

const groups = { books: runBooks, reading: runReading, runs: runRuns };

const given = process.argv.slice(2);
const asked = given.filter((word) => word in groups);
const count = Number(given.find((word) => !(word in groups)) ?? 300);
if (!Number.isInteger(count) || count < 2)
  throw new Error(`No count of workbooks and none of ${Object.keys(groups).join(", ")}: ${given.join(" ")}`);
ensureModules();
ensureBuild("functions", "metadata");

function jest(workers, tests, env) {
  const how = ["--selectProjects", "node", "-w", workers, "--silent", "--verbose=false"];
  return runProgram("node_modules/jest/bin/jest.js", [...tests, ...how], env);
}

/** Prints what the runs put out and says how they ended; whether all was well. */
function report(name, all, isGood = true) {
  for (const { output } of all) console.log(output);
  const isDone = isGood && all.every(({ code }) => code === 0);
  const seconds = Math.max(...all.map((run) => run.seconds));
  console.log(`${name} in ${seconds.toFixed(0)} s: ${isDone ? "every one as it should be" : "FAILED"}`);
  return isDone;
}

async function runBooks() {
  const half = Math.floor(count / 2);
  const halves = [`1-${half}`, `${half + 1}-${count}`];
  const all = await Promise.all(
    halves.map((seeds) => jest("1", ["tests/corpus/corpus.test"], { KAM_CORPUS: seeds })),
  );
  return report(`${count} workbooks`, all);
}

async function runReading() {
  const folder = path.join(root, "coverage");
  mkdirSync(folder, { recursive: true });
  const parts = ["1/2", "2/2"].map((part, index) => ({
    part,
    file: path.join(folder, `reading${index}.jsonl`),
  }));
  const all = await Promise.all(
    parts.map(({ part, file }) => jest("1", ["tests/corpus/reading"], { KAM_READING: `${part}:${file}` })),
  );
  const { text, isGood } = readingFigures(parts.map(({ file }) => file));
  // The figures name what jest's long output would say of the same lists
  for (const { output, code } of all) if (code !== 0 && isGood) console.log(output);
  console.log(text);
  return report(
    "readings",
    all.map((run) => ({ ...run, output: "" })),
    isGood,
  );
}

async function runRuns() {
  return report("run again, and files read and saved", [
    await jest("2", runs, { KAM_WHOLE: "1", ROUND_TRIPS: String(count) }),
  ]);
}

const ends = [];
for (const group of asked.length > 0 ? asked : Object.keys(groups)) ends.push(await groups[group]());
process.exitCode = ends.every(Boolean) ? 0 : 1;
