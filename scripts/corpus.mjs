// npm run corpus [-- count]: 300 dirty workbooks (or so many) through every action, two at a time, the seeds being 1 to
// the count; then the whole of what npm test takes a share of: sheets written again after a person was at them, large
// freezes, files opened and saved.
import { ensureBuild } from "./ensureBuild.mjs";
import { ensureModules } from "./lib/ensureModules.mjs";
import { runProgram } from "./lib/runProgram.mjs";

const shared = [
  "tests/product/actions/rerun",
  "tests/product/actions/formulas",
  "tests/product/actions/classify/large",
  "tests/workbench/jobs/rerun",
  "tests/workbench/files/roundTrips",
];

const count = Number(process.argv[2] ?? 300);
if (!Number.isInteger(count) || count < 2) throw new Error(`No count of workbooks: ${process.argv[2]}`);
ensureModules();
ensureBuild("functions", "metadata");

function jest(workers, tests, env) {
  const how = ["--selectProjects", "node", "-w", workers, "--silent", "--verbose=false"];
  return runProgram("node_modules/jest/bin/jest.js", [...how, ...tests], env);
}

const half = Math.floor(count / 2);
const corpus = await Promise.all(
  [`1-${half}`, `${half + 1}-${count}`].map((seeds) => jest("1", ["tests/corpus"], { KAM_CORPUS: seeds })),
);
const whole = await jest("2", shared, { KAM_WHOLE: "1", ROUND_TRIPS: String(count) });
for (const { output } of [...corpus, whole]) console.log(output);
const verdict = (...runs) => (runs.some(({ code }) => code !== 0) ? "FAILED" : "every one as it should be");
const seconds = Math.max(...corpus.map((run) => run.seconds));
console.log(`${count} workbooks in ${seconds.toFixed(0)} s: ${verdict(...corpus)}`);
console.log(`run again, and files read and saved, in ${whole.seconds.toFixed(0)} s: ${verdict(whole)}`);
process.exitCode = [...corpus, whole].some(({ code }) => code !== 0) ? 1 : 0;
